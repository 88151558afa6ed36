import type { findingsEn } from '../en/findings';
import type { WordsLike } from '../language';

/** What is said of findings in any face: those that are not mended automatically, and the list of a check's results. */
export const findingsUz: WordsLike<typeof findingsEn> = {
  'hindrance.rich-text': 'Bu katak ichida har xil bezak bor, avtomatik tuzatilsa u yoʻqoladi: oʻzingiz tuzating.',
  'hindrance.holds-formula': 'Bu katakda formula bor, formulalar hech qachon ustidan yozilmaydi: oʻzingiz tuzating.',

  'severity.error': 'xato',
  'severity.warning': 'ogohlantirish',
  'severity.info': 'eslatma',

  'results.title': 'Tekshiruv natijalari',
  'results.plan': 'Reja',
  'results.sheet': 'Varaq',
  'results.date': 'Tekshirilgan kun',
  'results.rules': 'Qoidalar toʻplami',
  'results.errors': 'Xatolar',
  'results.warnings': 'Ogohlantirishlar',
  'results.answered': 'shundan izoh yozilgani',
  'results.infos': 'Eslatmalar',
  'results.severity': 'Darajasi',
  'results.cell': 'Katak',
  'results.rule': 'Qoida',
  'results.what': 'Nima topildi',
  'results.todo': 'Nima qilish kerak',
  'results.note': 'Izoh',
  'results.none': 'Kamchilik topilmadi.',
};
