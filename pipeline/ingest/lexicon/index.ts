export type { Kind } from './kinds.ts';
export { isKind, kinds } from './kinds.ts';
export { simplified, traditional } from './script.ts';
export type { Label } from './labels.ts';
export { adoptions, amendments, analystLabels, asides, besideRoles, bodyActs, bodyEnds, bodyMarks, bodyOffices, bodyParts, bylineEnds, bylineStarts, columnNames, columnsMade, creditRoles, dateLabels, datelines, eventLabels, hostLabels, innerBodies, issuedBy, issueLines, labelMarks, labels, mastheads, meetings, metaAsides, namelessKinds, newsletterEnds, nobody, officeEnds, offices, paperKinds, paperSections, places, postedBy, printBodies, publications, publisherEnds, repostedFrom, researchKinds, signingOffices, surnames, longSurnames, madeBy, magazineIssues, paperOffices, sessions, sidebarHeads, sidebarLabels, sidebarOwn, siteNames, siteOwners, sourceAndReporter, takenFrom, teamEnds, toolsInBrackets, wordCounts, timeLabels, weakBodyEnds, writerRoles, writerIs, writtenBy } from './labels.ts';
export { browserFeet, browserHeads, channels, contentMarks, fieldMarks, itemFields, metaNames, regionTags, regionWords, scriptDates, siteEnds, titleMarks } from './pages.ts';
export type { Furniture } from './furniture.ts';
export { countedFigures, pageWords, trailing } from './furniture.ts';
export { furniture } from './imprint.ts';
export { reasons } from './reasons.ts';
export {
  annexHeads, annexMarks, annexNames, bullets, captionActors, captionCredits, chartUnits, contentsNames, captionEnds, caseMarks, captionMarks, captionPlaces, captionShapes, closings, dateAsides, dateWriting, fieldLabels, headingMarks, headingNumbers, headingStarts, measureStarts, namedAnnexes, namedOpenings,
  noteHeadings, noteStarts, numberings, occasionEnds, openEnds, runInCounters, standaloneHeadings, summaryNames, tableMarks, textOpenings, unitLines,
} from './shapes.ts';
export { backArrows, backLinkNames, loweredMarks, noteTargets, plainMarks, powerBases, raisedMarks } from './raised.ts';
export { addressees, agencyLines, agencyTitles, books, companyEnds, decrees, documentKinds, filedNames, kindEnds, kindsOf, kindStarts, namelessWindows, numberedTitles, openTitleEnds, titleActs, titleAsides, titleLabels, titleTags, windowEnds } from './titles.ts';
export { symbolFonts } from './symbols.ts';
export { amongAlone, countingHeads, headWords, sumStarts, tableCaptionEnds, tableNames } from './tables.ts';
