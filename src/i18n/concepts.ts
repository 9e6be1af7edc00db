import type { Concept } from '../domain/concept';
import type { Locale } from '../domain/locale';

/** The concepts' names; German uses the field's English ones, written like German nouns. */
export const CONCEPT_NAMES: Readonly<Record<Locale, Readonly<Record<Concept, string>>>> = {
  de: {
    engagement: 'Customer Engagement',
    experience: 'Customer Experience',
    satisfaction: 'Customer Satisfaction',
  },
  en: {
    engagement: 'Customer engagement',
    experience: 'Customer experience',
    satisfaction: 'Customer satisfaction',
  },
};
