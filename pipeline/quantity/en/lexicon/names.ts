/**
 * Words with numbers in them that count nothing.
 *
 * Tails of compounds that no number word before them counts: one-way, two-tier, five-star, third-party, half-hearted. `six-lane` and
 * `three-storey` do count. To add one, add the word after the hyphen.
 */
export const compoundTails: ReadonlySet<string> = new Set(
  `stop way off one to sided size time shot click window class rate rated hand tier tiered come mover line ever second generation party
  pronged wheel wheeled wheeler dimensional child star starred hearted yearly finished digit edged decker track check cropping carbon tariff
  emission emissions waste distance interest defect sum based degree day-return round by fold-table another ups anniversary aid timer`.split(/\s+/u),
);

/** Phrases in lower case, compared word by word. */
export const lexical: readonly string[] = `one another|one by one|one after another|one day|one thing|one side|one hand|one who|one whose|the one|this one|that one|no one|each one
every one|any one|old one|new one|one and all|one and only|one of|one is|one was|one as|one that|one which|one or another|one or other|one such|one can|one could|one may|one must|one should|as one
three-in-one|two-in-one|four-in-one|five-in-one|all-in-one|first of all|at first|first and foremost|first come|first half-like|second to none|second nature|second home|second family|second life|second hometown|second spring|second childhood|second reading|second language|third party|third parties|third world
three rural issues|better half|half time|half measures|half measure|half mast|zero carbon|zero tariff|zero tariffs|zero emissions|zero emission|zero tolerance|zero defects|zero waste|zero growth|zero interest|ground zero
double eleven|double tenth|double seventh|double fifth|of one mind|with one voice|one voice|with one heart|one heart|one step at a time|one in all|double taxation|double first|double reduction|double ninth|double carbon|double holiday|double digits|double digit|double high|double check|double standard|double standards
at sixes and sevens|sixes and sevens|nine times out of ten|six of one|per quarter|per second|per million|parts per million|every quarter|each quarter
split second|square one|point one|four corners|four seasons|seven seas|24/7|split seconds|once again|in the second place|on second thought|first things first|third time lucky
two sessions|three gorges|belt and road|a hundred flowers|first aid|first lady|first name|first principles|one country|two systems`.split(/[|\n]/u);

export const names: readonly string[] = [
  'Seven Wolves', 'Three Gorges', '361 Degrees', '361°', 'Three Squirrels', 'Six Walnuts', 'Eight Immortals', 'Seven Brand', 'Billion Industrial', 'Three Represents',
  'Belt and Road', 'One Belt', 'One Road', '21st Century Maritime', '21st-Century Maritime', 'Third Front', 'Long March', 'One China', 'Four Seasons', 'Nine Dragons', 'Three Kingdoms',
  'Five-Star', 'Double First-Class', '7-Eleven', '7-11', 'Forbes China', 'Level 5', '798 Art', 'May Fourth', 'First Financial', 'Two Sessions', 'Thousand Talents', 'Ten Thousand Talents',
  'Two Mountains', 'Three Lanes', 'Seven Alleys', 'Three Lanes and Seven Alleys', 'Eight Principles', 'Five-Anti', 'First Lady', 'Second World War', 'First World War', 'World War II', 'World War I',
  'Third Plenum', 'Double Ninth', 'Double Tenth', 'Double Seventh', 'Double Eleven', 'Double 11', 'Singles Day', 'Two New', 'Greater Bay', 'Light Public', 'Hundred Flowers', 'One Country', 'Two Systems',
];

/** Labels before a number that is an address in a document or a place, never a quantity. */
export const labels: ReadonlySet<string> = new Set(
  `Section Sections Table Tables Figure Figures Fig Note Notes Annex Annexes Appendix Chart Box Page Pages page pages paragraph paragraphs Paragraph Paragraphs para paras
  Room Gate Flat Line Lines Route Highway Expressway Terminal Building Block Berth Platform version Version Flight Pier Suite Schedule Volume Vol Issue Exit Form ISO GB
  Shenzhou Tiangong Chang'e Beidou Windows Web Industry Boeing Airbus Heading Subhead Head Vote Footnote footnote Postcode Zone Lot Gallery Class Bus Metro Type Model Mark
  Tower Towers Hall Workshop Brief BRIEF Paper PAPER Bulletin Circular table tables chart charts annex appendix`.split(/\s+/u),
);

/** Labels that make an ordinal and belong to its span (Phase III, Article 9). */
export const ordinalLabels: ReadonlySet<string> = new Set('Phase Phases phase Article Articles Grade Unit Clause Chapter Stage Part Tier Level Round Volume Rule Regulation'.split(' '));

/** After `No. N`: an institution, a road, a document, not a rank. */
export const numberedThings: ReadonlySet<string> = new Set(
  `middle high primary hospital school people's document documents central road street avenue lane factory mine well building court notice decree order power cotton machine experimental
  senior junior construction engineering bridge plant line highway village affiliated textile workshop kindergarten archive`.split(/\s+/u),
);
