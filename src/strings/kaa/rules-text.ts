/** The Karakalpak sentences of the rules about texts. */
export const kaaRulesText: Readonly<Record<string, string>> = {
  'text-homoglyph.mixed.what': 'Latın hám kirill háripleri aralasqan: {words}.',
  'text-homoglyph.mixed.todo': 'Sózdi tolıǵı menen bir álipbede jazıń.',
  'text-homoglyph.stuck.what':
    'Latın hám kirill háripleri aralasqan: {words}. Ayırım háriplerdiń basqa álipbede uqsası joq.',
  'text-homoglyph.stuck.todo': 'Sózdi bir álipbede qaytadan teriń.',
  'text-homoglyph.fix.script': '{words} dep jazıw',

  'text-apostrophe.mixed.what': '“{word}” bettiń kóp jerindegiden basqa apostrof belgisi menen jazılǵan ({sign}).',
  'text-apostrophe.mixed.todo': 'Hámmesin birdey jazıń.',
  'text-apostrophe.other.what': '“{word}” mákeme tańlaǵan apostrof penen jazılmaǵan ({sign}).',
  'text-apostrophe.other.todo': 'Hámmesin tańlanǵanday jazıń.',
  'text-apostrophe.fix.style': 'Bettiń qalǵan jerlerindegidey {sign} belgisi menen jazıw (bul ketekte {count})',
  'text-apostrophe.fix.chosen': 'Mákeme tańlaǵanday {sign} belgisi menen jazıw (bul ketekte {count})',

  'text-spacing.spaces.what': '“{text}” tekstinde artıqsha bos orınlar bar.',
  'text-spacing.spaces.todo': 'Sózler arasında bir bos orın qaldırıń, basında hám aqırında qaldırmań.',
  'text-spacing.values.what': '“{text}” mánisleriniń arasında artıqsha bos orınlar bar.',
  'text-spacing.values.todo': 'Bular bir neshe mánis ekenin tekseriń hám arasında bir bos orın qaldırıń.',
  'text-spacing.fix.collapse': 'Artıqsha bos orınlardı alıp taslaw',

  'text-spelling.slip.what': 'Qáte jazılǵan: {words}.',
  'text-spelling.slip.todo': 'Imlasın dúzetiń.',
  'text-spelling.fix.spelling': '{words} dep jazıw',

  'text-foreign-place.place.what': '“{text}” jazılǵan, reje bolsa basqa jerdiki.',
  'text-foreign-place.place.todo': 'Óz orayıńızdıkin jazıń yamasa basqa jer ne ushın jazılǵanın túsindirmede aytıń.',
  'text-foreign-place.form.what': 'Joqarı shólkem formasınan “{text}” qalıp ketken.',
  'text-foreign-place.form.todo': 'Usı orayǵa tiyislisin jazıń.',

  'text-ocr.damage.what': 'Skanerlewde buzılǵan: {words}.',
  'text-ocr.damage.todo': 'Basılǵan reje menen salıstırıp dúzetiń.',
  'text-ocr.fix.repair': '{words} dep jazıw',

  'text-markup.tags.what': 'Tekstte basqa baǵdarlamanıń belgileri qalǵan: {tags}.',
  'text-markup.tags.todo': 'Olardı alıp taslań.',
  'text-markup.fix.strip': 'Belgilerdi alıp taslaw',
};
