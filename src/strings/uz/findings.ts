import type { findingsEn } from '../en/findings';
import type { WordsLike } from '../language';

/** What is said of any finding whose cell is not mended automatically. */
export const findingsUz: WordsLike<typeof findingsEn> = {
  'hindrance.rich-text': 'Bu katak ichida har xil bezak bor, avtomatik tuzatilsa u yoʻqoladi: oʻzingiz tuzating.',
  'hindrance.holds-formula': 'Bu katakda formula bor, formulalar hech qachon ustidan yozilmaydi: oʻzingiz tuzating.',
};
