import { CONCEPTS, type Concept } from '../concept';

/** A text broken down into features (words, character runs), with the concept that is its key. */
export interface Sample {
  readonly key: Concept;
  readonly features: readonly string[];
}

/** Added to every count, so that a feature never seen with a concept does not rule it out (Laplace). */
const SMOOTHING = 1;

/** How often each feature stands in the texts of one concept. */
interface Counts {
  readonly samples: number;
  readonly features: ReadonlyMap<string, number>;
  readonly total: number;
}

/** What a multinomial naive Bayes classifier has learnt from samples. */
export interface Classifier {
  readonly counts: Readonly<Record<Concept, Counts>>;
  readonly vocabulary: ReadonlySet<string>;
  readonly samples: number;
}

/**
 * Trains a multinomial naive Bayes classifier with Laplace smoothing: Manning, Raghavan, Schütze (2008), Introduction to
 * Information Retrieval, section 13.2. A concept without samples is never guessed.
 */
export function trainClassifier(samples: readonly Sample[]): Classifier {
  const countsOf = (concept: Concept): Counts => {
    const own = samples.filter(({ key }) => key === concept);
    const features = new Map<string, number>();
    let total = 0;
    for (const sample of own) {
      for (const feature of sample.features) features.set(feature, (features.get(feature) ?? 0) + 1);
      total += sample.features.length;
    }
    return { samples: own.length, features, total };
  };
  const counts = {
    engagement: countsOf('engagement'),
    experience: countsOf('experience'),
    satisfaction: countsOf('satisfaction'),
  };
  const vocabulary = new Set(CONCEPTS.flatMap((concept) => [...counts[concept].features.keys()]));
  return { counts, vocabulary, samples: samples.length };
}

/**
 * How probable each concept is for a text by its features: logarithms up to a constant they share, `-Infinity` for a
 * concept without samples. Features that never stood in the training are passed over.
 */
export function scoreConcepts(classifier: Classifier, features: readonly string[]): Readonly<Record<Concept, number>> {
  const { counts, vocabulary, samples } = classifier;
  const known = features.filter((feature) => vocabulary.has(feature));
  const score = (concept: Concept): number => {
    const { samples: own, features: seen, total } = counts[concept];
    const size = total + SMOOTHING * vocabulary.size;
    const prior = Math.log(own / samples);
    return known.reduce((sum, feature) => sum + Math.log(((seen.get(feature) ?? 0) + SMOOTHING) / size), prior);
  };
  return {
    engagement: score('engagement'),
    experience: score('experience'),
    satisfaction: score('satisfaction'),
  };
}

/** The most probable concept of a text by its features; of equals the first in the concepts' fixed order. */
export function classify(classifier: Classifier, features: readonly string[]): Concept {
  const scores = scoreConcepts(classifier, features);
  return CONCEPTS.reduce((best, concept) => (scores[concept] > scores[best] ? concept : best));
}
