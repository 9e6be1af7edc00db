import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/**
 * The components that articles may use, with their files. Authors import nothing; an article gets the imports of what it
 * uses, and so only the styles of what it shows.
 */
export const ARTICLE_COMPONENTS: Readonly<Record<string, string>> = {
  Case: '/src/pages/_views/ArticleCase.astro',
  CE: '/src/components/article/CE.astro',
  CrmCemCe: '/src/components/drawings/CrmCemCe.astro',
  CS: '/src/components/article/CS.astro',
  CX: '/src/components/article/CX.astro',
  ExpectationFulfilment: '/src/components/drawings/ExpectationFulfilment.astro',
  JourneyMap: '/src/components/drawings/JourneyMap.astro',
  KanoCurve: '/src/components/drawings/KanoCurve.astro',
  Margin: '/src/components/article/Margin.astro',
  MomentAndExperience: '/src/components/drawings/MomentAndExperience.astro',
  CsatCalculator: '/src/components/article/CsatCalculator.astro',
  NpsCalculator: '/src/components/article/NpsCalculator.astro',
  OneOrder: '/src/components/drawings/OneOrder.astro',
  Quiz: '/src/pages/_views/ArticleQuiz.astro',
  Quote: '/src/pages/_views/ArticleQuote.astro',
  SumOfContacts: '/src/components/drawings/SumOfContacts.astro',
  ThreePairs: '/src/components/drawings/ThreePairs.astro',
  ThreeQuestions: '/src/components/drawings/ThreeQuestions.astro',
  WeekOne: '/src/components/drawings/WeekOne.astro',
};

/** Writes the imports of the components that an article uses. */
export function componentImports(): MdastPluginEntry {
  return () => {
    const used = new Set<string>();
    const use = ({ name }: { readonly name?: string | null }) => {
      if (name && Object.hasOwn(ARTICLE_COMPONENTS, name)) used.add(name);
    };
    return defineMdastPlugin({
      name: 'component-imports',
      mdxJsxFlowElement: use,
      mdxJsxTextElement: use,
      after(root, context) {
        const imports = [...used].map((name) => `import ${name} from '${ARTICLE_COMPONENTS[name]}';`);
        if (imports.length > 0) context.prependChild(root, { raw: imports.join('\n') });
      },
    });
  };
}
