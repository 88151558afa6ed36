/** Why each rule asks, in Uzbek, with its source in brackets at the end; without one it is a rule of the house. */
export const ruleWhysUz = {
  'sheet-columns.why':
    'Nomi, oʻlchov birligi, fakt va reja boʻlmasa, hisobotga qoʻyadigan narsa yoʻq; qolgan toʻrt ustun ish qanday, qachon va kim tomonidan bajarilishini bildiradi.',
  'sheet-years.why':
    'Hisobot shu yilgi sonlarni bir ustundan, oʻtgan yilgisini boshqasidan oladi; yil xato boʻlsa, sonlar boshqa yilning hisobotiga tushadi.',
  'sheet-title.why':
    'Hududdagi rejalar tashkilot nomi boʻyicha jamlanadi: ikki xil yozilgan nom ikkita tashkilot boʻlib qoladi.',
  'sheet-organisation.why':
    'Hudud rejalarni tumanlar boʻyicha jamlaydi: roʻyxatda yoʻq nom hech qaysi satrga tushmaydi yoki oʻsha tumanning ikkinchi satri boʻlib qoladi. (Ichki qoida; roʻyxat qoidalar toʻplamida turadi.)',
  'sheet-approval.why':
    'Reja rahbar tasdiqlagan kundan kuchga kiradi; uni olgan kishi kim javobgar ekanini shu yozuvdan biladi. (Ish yuritish tartibi; markazlarning nizomlari ham shu yozuv bilan boshlanadi.)',
  'section-sequence.why':
    'Hisobot bandlarni boʻlimlari boʻyicha yigʻadi; boʻlim tushib qolsa yoki ikki marta uchrasa, bandlar boshqa sarlavha ostida qoladi.',
  'section-numeral.why':
    'Shaklda boʻlimlar rim raqami bilan raqamlanadi: “5”, “11” yoki kirillcha “ІІІ” yozilsa, V, II yoki III boʻlim qidirilganda topilmaydi.',
  'section-title.why': 'Boʻlim nomlari vazirlik shaklidagi nomlardir; bitta xato yildan yilga koʻchib yuradi.',
  'number-sequence.why':
    'Hisobotda, izohda va xatlarda band raqami bilan ataladi: ikki marta uchragan yoki tushib qolgan raqam boshqa qatorni koʻrsatadi.',
  'number-parent.why':
    'Kichik band oʻzi tegishli bandning raqamini oladi (12, soʻng 12.1–12.4); aks holda u qaysi bandning qismi ekani bilinmaydi.',
  'number-format.why':
    '“35.1” bilan “35.1.” qidiruv va saralash uchun ikki xil matn; nuqtasi boʻlmasa, 1.10 kabi raqam oʻnlik kasr yoki sanaga aylanib qoladi.',
  'number-mangled.why':
    'Katak matn boʻlmasa, Excel 1.10 ni oʻnlik kasr yoki sana deb oladi va qatorda boshqa raqam turib qoladi.',
  'number-missing.why':
    'Raqamsiz qatorni hisobotda atab boʻlmaydi, uning qiymatlari esa yuqoridagi bandniki deb olinadi.',
  'name-missing.why':
    'Bandlar milliy hisobot qatorlariga nomi boʻyicha moslanadi: nomsiz qiymatlar hech qaysi qatorga tushmaydi. (Kutubxona statistikasi shakllari: har bir qatorning nomi bor.)',
  'name-repeated.why':
    'Bir nom ikki marta uchrasa, hisobotning bitta qatoriga ikkita qiymat toʻgʻri keladi. Oʻlchov birliklari ham har xil boʻlsa, nomlar bilan qiymatlar bir-biriga nisbatan surilib ketgan boʻlishi mumkin.',
  'mechanism-missing.why':
    'Reja shaklida “Amalga oshirish mexanizmi” soʻraladi; rejani tekshiruvchi ishning qanchalik tez-tez va nima asosida bajarilishini shu yerdan oʻqiydi.',
  'unit-missing.why':
    'Oʻlchov birligi boʻlmagan sonni boshqa markazlarning sonlariga qoʻshib boʻlmaydi. (Kutubxona statistikasi tekshiruvlari: miqdor boʻlsa, birligi ham soʻraladi.)',
  'unit-known.why':
    'Qiymatlar barcha markazlar boʻyicha birligiga qarab qoʻshiladi: roʻyxatda yoʻq soʻz nima hisoblanganini ochiq qoldiradi. “Soni” faqat son ekanini bildiradi, “Nusxa jami” esa bir rejada nomda/nusxa, boshqasida nusxa oʻrnida turadi.',
  'unit-spelling.why':
    'Bitta birlik bir xil yozilsa (“Nusqa” bilan “Nusxa”, “Maro-tabo” bilan “Marotaba” bitta birlik), bir necha markazning rejalarini birga oʻqish va saralash mumkin.',
  'unit-fits-indicator.why':
    'Hisobotda bu qator barcha markazlar boʻyicha bitta birlikda qoʻshiladi. Boshqa birlik — yo yozuv xatosi, yo ikki qator qiymatlari almashib qolganining belgisi.',
  'unit-scale.why':
    'Soʻm bilan ming soʻm bir-biridan ming barobar farq qiladi: qoʻshilganda yoki chamalab solishtirilganda notoʻgʻri yigʻindi chiqadi.',
  'quantity-missing.why':
    'Boʻsh katak “yoʻq” degani ham, “hisoblanmagan” degani ham emas: hisobotda son unutilganmi yoki yoʻqmi, bilib boʻlmaydi. (Kutubxona statistikasi: 0 – faqat chindan nol boʻlsa, tegishli boʻlmasa alohida belgi, har bir katak toʻldiriladi.)',
  'quantity-readable.why':
    'Faqat sonlarni qoʻshish mumkin: son yonidagi soʻz uni Excelda ham, hisobotda ham har qanday yigʻindidan tushirib qoldiradi.',
  'quantity-mangled.why':
    'Excel 4/4, 1/20 yoki 5/45 ni sana deb oʻqiydi va oʻrniga 46116 kabi kun raqamini saqlaydi: yigʻindilarga oʻsha raqam qoʻshiladi.',
  'quantity-text-number.why':
    'Excel matnni hech bir yigʻindiga qoʻshmaydi (orasi ochiq “72 695”, vergulli “1006,0” — matn), katakka qarab esa buni sezib boʻlmaydi.',
  'quantity-negative.why':
    'Rejada hech narsa noldan kam boʻlmaydi; minus — yozuv xatosi yoki songa yopishib qolgan chiziqcha.',
  'quantity-whole.why':
    'Yarimta foydalanuvchi yoki nusxa boʻlmaydi: kasr — oʻnlik belgisi xatosi, formula qoldigʻi yoki boshqa qatorning soni.',
  'quantity-shape.why':
    'Besh qiymatli faktni toʻrt qiymatli reja bilan, nomda/nusxani bitta son bilan satrma-satr solishtirib boʻlmaydi: bir tomonda qiymat tushib qolgan.',
  'quantity-fits-unit.why':
    '“/” bilan ajratilgan ikki son — ikki xil hisob (nomda/nusxa, tadbir/nafar): qaysilari ekanini birlik koʻrsatadi, aks holda ularni qoʻshib boʻlmaydi.',
  'quantity-parts.why':
    'Nomda qismlar sanalgan (“- yangi; - qayta”), qiymatlar shu tartibda ularga tegishli: bittasi kam yoki ortiq boʻlsa, qaysi qiymat nimaniki ekanini bilib boʻlmaydi.',
  'quantity-pair.why':
    'Fondga kelgan har bir nom kamida bitta nusxada keladi: nomlar soni (“/” dan oldin) nusxalar sonidan (“/” dan keyin) koʻp boʻlmaydi. Koʻp boʻlsa, ikkisi almashib qolgan yoki raqamda xato bor.',
  'quantity-formula.why':
    '#REF! yoki #DIV/0! chiqargan formula hisoblayotgan kataklarini yoʻqotgan; hisobot ham bu sonsiz qoladi. Baʼzi dasturlar formulani natijasisiz saqlaydi: unda son faylda boʻlmaydi.',
  'sum-total.why':
    'Hisobotda jami barcha markazlar boʻyicha qoʻshiladi va yonida qismlari koʻrsatiladi: qismlari yigʻindisiga teng boʻlmagan jami ikkalasini ham buzadi. (Kutubxona statistikasi: jami uning ostida nomlangan qatorlarga teng.)',
  'sum-related.why':
    'Rejadagi ayrim sonlar bir-biriga bogʻliq: byudjet oʻz moddalari yigʻindisiga teng, jami foydalanuvchilar yangi va qayta roʻyxatdan oʻtganlardan kam emas, qatnovlar foydalanuvchilardan kam boʻlmaydi. (Statistika shakllarining nazorat nisbatlari.)',
  'sum-ratio.why':
    'Kitobxon keladi va uyiga kitob oladi: kitob berilishi oʻsib, qatnov oʻsmasa yoki bir kitobxonga yiliga yuzta kitob toʻgʻri kelsa, ikki sondan biri ikkinchisisiz rejalashtirilgan. (Kutubxona statistikasi nisbatlari: bir foydalanuvchiga kitob berilishi va qatnov.)',
  'row-continuation.why':
    'Saralash, filtr va formulalar har bir qatorni alohida band deb oladi, shuning uchun matnning yarmi yoʻqoladi yoki alohida hisoblanadi.',
  'row-continuation-values.why':
    'Raqami va nomi yoʻq qatordagi miqdor ustunni qoʻshib chiqqan odam uchun hech bir bandga tegishli boʻlmaydi.',
  'row-empty.why':
    'Boʻsh qator jadvalni saralash, filtr va chop etishda ikkiga boʻladi, bandsiz raqam esa band deb sanaladi.',
  'row-hidden.why':
    'Yashirilgan narsa yigʻindilarga kiradi va hisobotga tushadi, lekin reja oʻqilganda, chop etilganda va imzolanganda uni hech kim koʻrmaydi. (Ichki qoida.)',
  'row-merged.why':
    'Birlashtirilgan katakning qiymati faqat birinchi qatorda turadi: yigʻindi, saralash, filtr va hisobot uchun boshqa bandlarda hech narsa yoʻq. (Ichki qoida.)',
  'item-required.why':
    'Hududdagi barcha markazlar bitta shakl boʻyicha rejalashtiradi va rejalari satrma-satr qoʻshiladi: biror markazda yoʻq qator “yoʻq” deb sanaladi. Markaz bajarmaydigan ishning qatori qoladi, ikkala tomonga chiziqcha qoʻyiladi. (Hududning shu yilgi shakli; qatorlari qoidalar toʻplamida turadi.)',
  'deadline-missing.why':
    'Choraklik hisobot shu chorakda bajariladigan bandlarni oladi: muddati yoʻq band hech qachon soʻralmaydi. (Kutubxona statistikasi tekshiruvlari: reja boʻlsa, muddati ham soʻraladi.)',
  'deadline-year.why':
    'Boshqa yilda bajariladigan ish boshqa rejaga tegishli: shu yilgi hisobotga kirmay qoladi. Faqat yillik hisobot keyingi yilning yanvar yoki fevralida topshirilishi mumkin. (Kutubxona statistikasi shakllari 15-fevralgacha topshiriladi.)',
  'deadline-no-year.why':
    'Bitta varaqda yil yo hamma muddatda, yo birortasida ham yozilmaydi: “2026-yil davomida”lar orasidagi yolgʻiz “Yil davomida” boshqa rejadan koʻchirilganga oʻxshaydi. (Markazning oʻz qoidasi.)',
  'deadline-quarters.why':
    'Yilda toʻrtta chorak bor: beshinchi chorakka yoki “III–I” chorakka yozilgan band birorta choraklik hisobotga tushmaydi yoki boshqasiga tushadi. (Markazning oʻz qoidasi.)',
  'deadline-conflict.why':
    '“2026-yil davomida. I chorak” ishni ham butun yilda, ham birinchi chorakda soʻraydi: qachon kechikkanini hech kim ayta olmaydi. Miqdori 2 boʻlgan “I-III chorak” koʻpincha I va III chorakni bildiradi. (Markazning oʻz qoidasi.)',
  'deadline-readable.why':
    'Chorak hisobotiga faqat muddatida chorak, oy yoki butun yil koʻrsatilgan bandlarni olish mumkin. (Markazning oʻz qoidasi.)',
  'frequency-quantity.why':
    'Har oy soʻraladigan hujjat oʻn ikki marta topshiriladi: boshqa son turgan boʻlsa, yo matn, yo son boshqa banddan koʻchirilgan. (Qaror bandlarida necha marta bajarilishi aytiladi; kutubxona statistikasi tekshiruvlari ikkisini solishtiradi.)',
  'responsible-missing.why':
    'Hech kim javob bermaydigan ishni hech kim bajarmaydi, xizmat hisobotida ham u boʻlmaydi. (Kutubxona statistikasi tekshiruvlari: reja boʻlsa, kim bajarishi ham soʻraladi.)',
  'responsible-known.why':
    'Bandlar xizmatlar boʻyicha taqsimlanadi va hisobot ham shunday beriladi: roʻyxatda yoʻq yoki xato yozilgan nomga band tegmaydi. (Xizmatlar markaz xizmatlarining nizomlarida nomlangan.)',
  'responsible-separated.why':
    'Bir qatorga yopishgan ikki xizmat bitta uzun nom boʻlib oʻqiladi; filtr va xizmat hisoboti ikkinchisini koʻrmaydi. (Markazning oʻz qoidasi.)',
  'text-homoglyph.why':
    'Kirillcha “о” lotincha “o” ga oʻxshaydi, lekin qidiruv, filtr va hisobot soʻzni boshqa soʻz deb oladi.',
  'text-apostrophe.why':
    "Qidiruv va filtr har bir belgini boshqa harf deb oladi: bir katakdagi “oʻ” bilan boshqasidagi “o'” birga topilmaydi.",
  'text-spacing.why': 'Faqat boʻsh joyi bilan farq qiladigan ikki matn qidiruv va filtr uchun ikki xil matndir.',
  'text-spelling.why':
    'Xato yozilgan soʻzni qidiruv topmaydi, reja esa rasmiy hujjat. Roʻyxatda haqiqiy rejalarda uchragan xatolar bor. (Lotin yozuvidagi oʻzbek imlo qoidalari, 1995-yil.)',
  'text-foreign-place.why':
    'Boshqa tumanning nomi yoki yuqori tashkilot shaklining soʻzlari qator koʻchirilganini va oʻylab chiqilmaganini koʻrsatadi: sonlari ham boshqa markazniki boʻlishi mumkin. (Markazning oʻz qoidasi.)',
  'text-ocr.why':
    'Skaner “Oʻzbekiston”ni “0 ‘zbekiston”, “kitoblarni”ni “kitoblami” deb oʻqiydi; bunday soʻzlarni qidiruv topmaydi, “I—11 chorak” esa boshqa muddat boʻlib oʻqiladi. (2024-yilgi rejalar skanerdan koʻchirilgan.)',
  'text-markup.why':
    '<p> yoki ** kabi belgilar veb-sahifa yoki boshqa dasturdan koʻchirilganda qoladi; ular shundayligicha chop etiladi va qidiruvda soʻzlarni ajratib yuboradi. (Markazning oʻz qoidasi.)',
  'trend-change.why':
    'Rejalarni jamlovchi keskin oʻzgarishni koʻradi, lekin bu zoʻr harakatmi yoki barmoq xatosimi, bilolmaydi: bir jumla telefon qilishdan qutqaradi. (Ommaviy kutubxonalar statistikasi: oʻtgan yilgidan uzoq qiymat shakl topshirilishidan oldin izohlanadi yoki tuzatiladi.)',
  'trend-plan-below-fact.why':
    'Reja erishilganni saqlashi kerak: kami uchun rejani tasdiqlovchi oʻqiy oladigan sabab lozim. (Ichki qoida; ommaviy kutubxonalar statistikasi ham shuni soʻraydi.)',
  'trend-scale.why':
    'Deyarli hammasi birdan kamaysa, sabab kamdan-kam ishning oʻzida boʻladi: butun yil oʻrniga yarim yil rejalashtirilgan, birlik oʻrniga minglar yozilgan yoki bino yopilgan. Bitta sabab uchun bitta izoh yetadi, har bir qatorga emas. (Ichki qoida, ommaviy kutubxonalar statistikasi nazoratidan.)',
  'trend-copied.why':
    'Foydalanuvchilar, qatnovlar va kitob berilishi oʻtgan yilgi bilan bittagacha bir xil boʻlsa, reja tuzilmagan, koʻchirilgan. (Ommaviy kutubxonalar statistikasi: oʻtgan yilgi son taxmin emas.)',
  'fact-last-report.why':
    'Bitta yil haqida ikki joyda aytiladi: oʻz hisobotida va shu rejaning fakt ustunida. Ular farq qilsa, oʻsish va yillar yigʻindisi birida notoʻgʻri chiqadi. (Statistika shakllari orasidagi nazorat bogʻliqligi: yil boshi — oʻtgan yil oxiri.)',
  'fact-unconfirmed.why':
    'Kelasi yil rejasi tuzilganda hali hisobot berilmagan son rejadan olinadi va kulrang turadi: shuncha bajarilganini hech kim aytmagan, hisobot esa shunday deb aytadi.',
  'reference-expired.why':
    'Tugagan dasturga tayangan ishning asosi yoʻq: rejani tasdiqlovchi qaysi hujjat amalda ekanini soʻraydi. (Yillar dasturning oʻziniki, “2020-2025-yillarda”; maʼlum dasturlarniki qoidalar toʻplamida turadi.)',
  'reference-year.why':
    'Nomida oʻtgan yilning raqami turgan tadbir oʻtgan yilgi rejadan koʻchirilgan; hisobot oʻtib ketgan tadbir haqida gapirib qoladi. (Har yilgi tadbirlar nomi qoidalar toʻplamida turadi.)',
  'reference-ordinal.why':
    '2024-yilgi XVII konferensiya 2026-yilniki boʻla olmaydi: nom oldingi rejadan koʻchirilgan. Shundan beri nechtasi oʻtganini hisoblab boʻlmaydi (“Central Asia” bir yil oʻtkazilmagan), shuning uchun son taklif qilinmaydi. (Aniq maʼlum tartib raqamlari qoidalar toʻplamida turadi.)',
  'reference-citation.why':
    'Bir xil yozilgan hujjatni qidirganda topish va boshqa rejalar bilan solishtirish mumkin; qonunchilik bazasi (lex.uz) ham shunday yozadi. (Ichki qoida.)',
  'done-blank.why':
    'Boʻsh katak “hech narsa qilinmagan” ham, “kiritish esdan chiqqan” ham boʻlishi mumkin: hisobot bilolmaydi, “0” esa javob.',
  'done-falling.why':
    'Foydalanuvchilar va fond chorak oxiridagi holati bilan aytiladi va yil ichida kamdan-kam kamayadi; qolgani shu chorakning oʻzi uchun aytiladi. Ikkalasi aralashsa, yil yakuni ikki baravar chiqadi.',
  'done-last-year.why':
    'Hisobot bu yilni oʻtgan yil bilan yonma-yon qoʻyadi: keskin farq izohlanmaguncha barmoq xatosiga oʻxshaydi. (Ommaviy kutubxonalar statistikasi: oʻtgan yilgidan uzoq qiymat shakl topshirilishidan oldin izohlanadi yoki tuzatiladi.)',
  'done-plan.why':
    'Hisobotni oʻqigan avval bajarilmaganini, keyin bir necha baravar oshirib bajarilganini soʻraydi: tushuntirish xati choraklar izohidan yoziladi.',
  'done-row.why':
    'Varaq tuzilgach reja oʻzgarishi mumkin: rejada yoʻq qatorga kiritilgan son hech bir hisobotga tushmaydi, qatori yoʻq band esa toʻldirilmaydi.',
  'done-shape.why':
    'Choraklar qismma-qism qoʻshiladi: “450/1100” deb rejalashtirilgan nom va nusxaga bitta son qoʻshilmaydi va u hisobotdan tushib qoladi.',
  'done-words.why':
    'Qaror yoki tanlov haqida “1” degan son faqat nimadir qilinganini aytadi; hisobotda esa nima qilingani uchun ustun bor.',
};
