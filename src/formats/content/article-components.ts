/** The components that articles may use, by the names that authors write; they import nothing. */
export const ARTICLE_COMPONENTS = [
  'Case',
  'CE',
  'CrmCemCe',
  'CS',
  'CsatCalculator',
  'CX',
  'ExpectationFulfilment',
  'JourneyMap',
  'KanoCurve',
  'Margin',
  'MomentAndExperience',
  'NpsCalculator',
  'OneOrder',
  'Quiz',
  'Quote',
  'SumOfContacts',
  'ThreePairs',
  'ThreeQuestions',
  'WeekOne',
] as const;

export type ArticleComponent = (typeof ARTICLE_COMPONENTS)[number];

export function isArticleComponent(name: string): name is ArticleComponent {
  return (ARTICLE_COMPONENTS as readonly string[]).includes(name);
}
