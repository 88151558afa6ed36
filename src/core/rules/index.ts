import type { Rule } from '../check/rule';
import { deadlineConflict } from './deadline-conflict';
import { deadlineMissing } from './deadline-missing';
import { deadlineNoYear } from './deadline-no-year';
import { deadlineQuarters } from './deadline-quarters';
import { deadlineReadable } from './deadline-readable';
import { deadlineYear } from './deadline-year';
import { factLastReport } from './fact-last-report';
import { factUnconfirmed } from './fact-unconfirmed';
import { frequencyQuantity } from './frequency-quantity';
import { itemRequired } from './item-required';
import { mechanismMissing } from './mechanism-missing';
import { nameMissing } from './name-missing';
import { nameRepeated } from './name-repeated';
import { numberFormat } from './number-format';
import { numberMangled } from './number-mangled';
import { numberMissing } from './number-missing';
import { numberParent } from './number-parent';
import { numberSequence } from './number-sequence';
import { quantityFitsUnit } from './quantity-fits-unit';
import { quantityFormula } from './quantity-formula';
import { quantityMangled } from './quantity-mangled';
import { quantityMissing } from './quantity-missing';
import { quantityNegative } from './quantity-negative';
import { quantityPair } from './quantity-pair';
import { quantityParts } from './quantity-parts';
import { quantityReadable } from './quantity-readable';
import { quantityShape } from './quantity-shape';
import { quantityTextNumber } from './quantity-text-number';
import { quantityWhole } from './quantity-whole';
import { referenceCitation } from './reference-citation';
import { referenceExpired } from './reference-expired';
import { referenceOrdinal } from './reference-ordinal';
import { referenceYear } from './reference-year';
import { responsibleKnown } from './responsible-known';
import { responsibleMissing } from './responsible-missing';
import { responsibleSeparated } from './responsible-separated';
import { rowContinuation } from './row-continuation';
import { rowContinuationValues } from './row-continuation-values';
import { rowEmpty } from './row-empty';
import { rowHidden } from './row-hidden';
import { rowMerged } from './row-merged';
import { sectionNumeral } from './section-numeral';
import { sectionSequence } from './section-sequence';
import { sectionTitle } from './section-title';
import { sheetApproval } from './sheet-approval';
import { sheetColumns } from './sheet-columns';
import { sheetOrganisation } from './sheet-organisation';
import { sheetTitle } from './sheet-title';
import { sheetYears } from './sheet-years';
import { sumRatio } from './sum-ratio';
import { sumRelated } from './sum-related';
import { sumTotal } from './sum-total';
import { textApostrophe } from './text-apostrophe';
import { textForeignPlace } from './text-foreign-place';
import { textHomoglyph } from './text-homoglyph';
import { textMarkup } from './text-markup';
import { textOcr } from './text-ocr';
import { textSpacing } from './text-spacing';
import { textSpelling } from './text-spelling';
import { trendChange } from './trend-change';
import { trendCopied } from './trend-copied';
import { trendPlanBelowFact } from './trend-plan-below-fact';
import { trendScale } from './trend-scale';
import { unitFitsIndicator } from './unit-fits-indicator';
import { unitKnown } from './unit-known';
import { unitMissing } from './unit-missing';
import { unitScale } from './unit-scale';
import { unitSpelling } from './unit-spelling';

/** All rules, by id. Order does not matter to the engine. */
export const rules: readonly Rule[] = [
  deadlineConflict,
  deadlineMissing,
  deadlineNoYear,
  deadlineQuarters,
  deadlineReadable,
  deadlineYear,
  factLastReport,
  factUnconfirmed,
  frequencyQuantity,
  itemRequired,
  mechanismMissing,
  nameMissing,
  nameRepeated,
  numberFormat,
  numberMangled,
  numberMissing,
  numberParent,
  numberSequence,
  quantityFitsUnit,
  quantityFormula,
  quantityMangled,
  quantityMissing,
  quantityNegative,
  quantityPair,
  quantityParts,
  quantityReadable,
  quantityShape,
  quantityTextNumber,
  quantityWhole,
  referenceCitation,
  referenceExpired,
  referenceOrdinal,
  referenceYear,
  responsibleKnown,
  responsibleMissing,
  responsibleSeparated,
  rowContinuation,
  rowContinuationValues,
  rowEmpty,
  rowHidden,
  rowMerged,
  sectionNumeral,
  sectionSequence,
  sectionTitle,
  sheetApproval,
  sheetColumns,
  sheetOrganisation,
  sheetTitle,
  sheetYears,
  sumRatio,
  sumRelated,
  sumTotal,
  textApostrophe,
  textForeignPlace,
  textHomoglyph,
  textMarkup,
  textOcr,
  textSpacing,
  textSpelling,
  trendChange,
  trendCopied,
  trendPlanBelowFact,
  trendScale,
  unitFitsIndicator,
  unitKnown,
  unitMissing,
  unitScale,
  unitSpelling,
];
