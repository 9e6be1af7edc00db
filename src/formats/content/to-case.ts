import type { Case, CaseFigure } from '../../domain/case';
import type { Locale } from '../../domain/locale';
import type { CaseData } from './case-schema';

/** A case in one language. */
export function toCase(id: string, data: CaseData, locale: Locale): Case {
  const { source, label, drawing } = data;
  return {
    id,
    source,
    label,
    drawing,
    ...data[locale],
    figures: data.figures.map((figure) => toFigure(figure, locale)),
  };
}

function toFigure(figure: CaseData['figures'][number], locale: Locale): CaseFigure {
  const { id, change, days, weeks } = figure;
  const [, places = ''] = String(change).split('.');
  const duration =
    days !== undefined
      ? ({ unit: 'day', count: days } as const)
      : weeks !== undefined
        ? ({ unit: 'week', count: weeks } as const)
        : null;
  return { id, name: figure[locale], change, decimals: figure.decimals ?? places.length, duration };
}
