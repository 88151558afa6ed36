/** The Uzbek sentences of the rules about quantities. */
export const uzRulesQuantities = {
  'quantity-missing.fact.what': 'Fakt yozilmagan.',
  'quantity-missing.fact.todo':
    'Oʻtgan yilgi sonni yozing; boʻlmagan boʻlsa 0, bunday ish bajarilmagan boʻlsa “-” qoʻying.',
  'quantity-missing.plan.what': 'Reja yozilmagan.',
  'quantity-missing.plan.todo':
    'Shu yilgi sonni yozing; boʻlmaydigan boʻlsa 0, bunday ish rejalashtirilmagan boʻlsa “-” qoʻying.',
  'quantity-missing.fix.dash': '“-” yozish: bunday ish yoʻq',
  'quantity-missing.fix.zero': '0 yozish: soni nol',

  'quantity-readable.unreadable.what': '“{text}” miqdor sifatida oʻqilmaydi.',
  'quantity-readable.unreadable.todo':
    'Katakda faqat sonni qoldiring; birlik uchun alohida ustun bor, boshqa soʻzlar mexanizmga yoziladi.',
  'quantity-readable.fix.reading': '{reading} deb yozish',

  'quantity-mangled.date.what': 'Excel bu miqdorni sanaga aylantirib qoʻygan ({day}.{month}.{year}).',
  'quantity-mangled.date.todo': 'Aslida nima yozilganini tanlang; shundan keyin katak matn sifatida saqlanadi.',
  'quantity-mangled.fix.typed': '{typed} deb yozish',

  'quantity-text-number.text.what': '{amount} soni matn koʻrinishida saqlangan.',
  'quantity-text-number.text.todo': 'Excel u bilan hisoblay olishi uchun songa aylantiring.',
  'quantity-text-number.ambiguous.what': '“{text}” turlicha oʻqilishi mumkin: {readings}.',
  'quantity-text-number.ambiguous.todo':
    'Nima nazarda tutilganini tanlang; bir nechta qiymat boʻlsa, har biri alohida satrga yoziladi.',
  'quantity-text-number.fix.number': '{amount} sonini son sifatida saqlash',
  'quantity-text-number.fix.reading': '{reading} deb oʻqish',

  'quantity-negative.negative.what': 'Miqdor manfiy: {value}.',
  'quantity-negative.negative.todo': 'Minusni olib tashlang yoki toʻgʻri sonni yozing.',

  'quantity-whole.fraction.what': '{value} butun son emas, “{unit}” esa butun sonlarda hisoblanadi.',
  'quantity-whole.fraction.todo': 'Butun sonni yozing yoki oʻlchov birligini tekshiring.',

  'quantity-shape.lines.what': 'Faktda {facts} ta qiymat ({fact}), rejada esa {plans} ta ({plan}).',
  'quantity-shape.lines.todo': 'Ikkala tomonda bir xil qiymatlarni bir xil tartibda yozing; yoʻq boʻlsa “-” qoʻying.',
  'quantity-shape.pair.what': 'Fakt {fact}, reja esa {plan}: birida “/” bor, ikkinchisida yoʻq.',
  'quantity-shape.pair.todo': 'Ikkalasini bir xil yozing: ikkalasi ham n/m yoki ikkalasi ham bitta son.',

  'quantity-fits-unit.single.what': '{value} — ikkita son, “{unit}” birligi esa bitta narsani bildiradi.',
  'quantity-fits-unit.single.todo': 'Birlikda ikkalasini ham koʻrsating yoki bitta sonni qoldiring.',
  'quantity-fits-unit.fix.unit': '“{unit}” deb yozish',

  'quantity-parts.count.what': '{parts} ta qism sanalgan, lekin {values} ta qiymat yozilgan ({value}).',
  'quantity-parts.count.todo':
    'Har bir qismga sanalgan tartibda bittadan qiymat yozing yoki avval jamini, keyin qismlarni; yoʻq boʻlsa “-” qoʻying.',
  'quantity-parts.total.what': '{parts} ta qism sanalgan, lekin bitta qiymat yozilgan ({value}): u jami deb oʻqiladi.',
  'quantity-parts.total.todo': 'Qismlar maʼlum boʻlsa, har birining qiymatini alohida satrga yozing.',

  'quantity-pair.more.what': '{pair} da nomlar soni ({titles}) nusxalar sonidan ({copies}) koʻp.',
  'quantity-pair.more.todo':
    'Jamlanma hisob daftari bilan solishtiring: ikki son almashib qolmaganmi, raqamda xato yoʻqmi?',

  'quantity-formula.error.what': 'Formula son oʻrniga {error} xatosini chiqaryapti.',
  'quantity-formula.error.todo': 'Formulani Excelda tuzating yoki oʻrniga sonni yozing.',
  'quantity-formula.empty.what': 'Bu yerda formula bor, lekin natijasi yoʻq.',
  'quantity-formula.empty.todo':
    'Faylni Excelda oching, sonni koʻring, saqlang va qayta tekshiring; yoki oʻrniga sonni yozing.',
};
