export type { PageRule, PageRun, PageText } from './page-text.ts';
export type { Point, Position, Place } from './position.ts';
export type { Points } from './points.ts';
export { createPoints } from './points.ts';
export type { Severity, Bilingual, Finding, Result } from './finding.ts';
export type { Lang, Edition, Mark, Run, Stretch, Text, TextKind } from './text.ts';
export { plainRun, runsText } from './text.ts';
export type {
  DateRole, SourceDate, ArticleMeta, Paragraph, ListItem, TableBlock, Quote, Footnote, Figure, Block, Section, Article,
} from './article.ts';
export type { Comparator, Sense, Quantity } from './quantity.ts';
export type { MentionKind, Mention } from './mention.ts';
export { mention } from './mention.ts';
export type { Status, Basis, Source, CellRef, Observation, Dataset, Indicator, Entity } from './dataset.ts';
export type { Voice, Calculation, Provenance, Variant, Precedence, Fact, Agreement, WordsAt, BindingBy, FactMention } from './fact.ts';
export { variantMoves } from './variant-move.ts';
export type { NumberState, FactState, PreviousFacts, PreviousMention, ChangeAspect, Change, ShownAt, StatedIn, ShownChange } from './change.ts';
export { authorClaimTypes } from './claim.ts';
export type { ClaimType, Verdict, ClaimSpan, Claim, ClaimFigure, BriefingClaim } from './claim.ts';
export type { UnitState, TranslationUnit, Translation, MatchState, UnitMatch, Matching } from './translation.ts';
export type { ChartRow, ChartInput, Chart, ChartMark, ChartMarks, ChartPoint, PointWords } from './chart.ts';
export type {
  ChartConfig, TableConfig, Operation, CalculationConfig, BindingConfig, ClaimConfig, RemovedConfig, WaiverConfig, BriefingConfig, Locale, Locales,
} from './config.ts';
export { placeIn } from './config.ts';
export type {
  LangTag, FootnoteView, RunView, TextState, TextView, Words, Entry, ProseView, MarginNote, VoiceView, KeyFigureView, CellView,
  TableView, ChartView, FactTableView, ParagraphView, ListView, ArticleTableView, PictureView, BlockView, SectionView,
  SourceView, ChangeView, WhatChangedView, BriefingView,
} from './briefing.ts';
export type { BackPart, ColourConfig, ColourName, Colours, FrontPart, Look, Medium, PageConfig, TintName } from './look.ts';
export { backParts, colourNames, frontParts, media, optionalParts, tintNames } from './look.ts';
export type { FactMark } from './fact-mark.ts';
export type { CheckView, ClaimView, FigurePlace, RegisterRow, RegisterGroup, RegisterView, InspectorView, Written } from './register.ts';
export type { NoteMark, BackLink } from './note.ts';
export type { Templates } from './templates.ts';
