### The product and its states while loading

product = Counterpoint
loading = Məlumat toplusu yüklənir
arrived = { $megabytes }{"\u00A0"}MB
arrived-of = { $megabytes } / { $whole }{"\u00A0"}MB
failed-title = Məlumat toplusu yüklənmədi
fetch-not-found = Serverin cavabına görə, bu ünvanda məlumat toplusu yoxdur (404). Ola bilsin, səhifə başqa yerə köçürülüb və ya naşir faylı yerləşdirməyi unudub.
fetch-refused = Server onu indi göndərə bilmədi (xəta { $status }). Yenidən cəhd etmək kömək edə bilər.
fetch-offline = Bağlantı alınmadı. İnternetə qoşulduğunuzu yoxlayıb yenidən cəhd edin.
retry = Yenidən cəhd et
stalled = Bu səhifənin axtarış və filtr hissəsi işə düşmədi. Buradakıları yenə də oxumaq olar.
stopped = Səhifə işləməyi dayandırdı, göstərilənlər natamam ola bilər. Seçdikləriniz səhifənin ünvanında saxlanılıb.
reload = Yenidən yüklə
plain-page = Bütün hadisələr bir sadə səhifədə
all-events = Bütün { $count ->
    [one] { $count } hadisə
   *[other] { $count } hadisə
} bir sadə səhifədə
first-events = Burada yalnız ilk hadisələr var ({ NUMBER($all) } hadisədən { NUMBER($shown) }). Qalanlarını səhifənin axtarış və filtr hissəsi göstərir.
unreadable-title = Bu məlumat toplusunu göstərmək mümkün deyil
dismiss = Gizlət
lifted-filters = Bunu göstərmək üçün filtrlər götürüldü
ignored-title = Bu keçid burada olmayan bir şeyi göstərir, ona görə həmin hissə nəzərə alınmadı: { $parts }

### Numbers and lists

number-group = .
number-point = ,
list-comma = {", "}
list-middle = {", "}
list-last = {" və "}
colon = {": "}
semicolon = {"; "}
events = { $count ->
    [one] { $count } hadisə
   *[other] { $count } hadisə
}
accounts = { $count ->
    [one] { $count } açıqlama
   *[other] { $count } açıqlama
}
parties = { $count ->
    [one] { $count } tərəf
   *[other] { $count } tərəf
}
more-parties = { $count ->
    [one] Və daha { $count } tərəf
   *[other] Və daha { $count } tərəf
}
of-events = { $count ->
    [one] { " " }/ { $count } hadisə
   *[other] { " " }/ { $count } hadisə
}
known = { $all ->
    [one] { $all } açıqlamadan məlum olanı
   *[other] { $all } açıqlamadan məlum olanı
}: { NUMBER($known) }

### Dates and times

months-in-date = yan | fev | mar | apr | may | iyn | iyl | avq | sen | okt | noy | dek
months-alone = yan | fev | mar | apr | may | iyn | iyl | avq | sen | okt | noy | dek
weekdays = B.E. | Ç.A. | Ç. | C.A. | C. | Ş. | B.
date-day = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-days-of-month = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-weekday = { $date }, { $weekday }
date-year = { $year }
date-year-bce = e.ə. { $year }
year = { $year }
year-bce = e.ə. { $year }
date-spring = yaz { $year }
date-summer = yay { $year }
date-autumn = payız { $year }
date-winter = qış { $year }
date-years = { $first }–{ $last } illəri
date-some-month = hansısa ay, { $year }
date-some-day = hansısa gün, { $year }
date-some-day-of-month = hansısa gün, { $month } { $year }
date-month-early = { $month } { $year }, ayın əvvəli
date-month-middle = { $month } { $year }, ayın ortası
date-month-late = { $month } { $year }, ayın sonu
date-from-to = { $first } – { $last }
date-from-on = { $date } tarixindən etibarən
date-from-unknown-end = { $date } tarixindən, sonu məlum deyil
date-until = { $date } tarixinədək
date-until-unknown-start = başlanğıcı məlum deyil, { $date } tarixinədək
date-unknown = naməlum vaxtda
date-about = təxminən { $date }
date-uncertain = { $date } (dəqiqləşdirilməyib)
date-about-uncertain = təxminən { $date } (dəqiqləşdirilməyib)
date-with-time = { $date }, { $time }
time-between = { $from } ilə { $to } arasında
time-with-offset = { $time } (UTC{ $offset })
range-from = { $date } tarixindən
range-to = { $date } tarixinədək
range-all = bütün tarixlər
minutes-apart = { $count ->
    [one] { $count } dəqiqə fərqlə
   *[other] { $count } dəqiqə fərqlə
}
days-apart = { $count ->
    [one] { $count } gün fərqlə
   *[other] { $count } gün fərqlə
}
days-later = { $count ->
    [one] { $count } gün sonra
   *[other] { $count } gün sonra
}

### The head

standfirst = Hər bir hadisə barədə hər tərəfin öz açıqlaması – digərlərininki ilə yanaşı.
standfirst-of = Hər bir hadisə ({ $coverage }) barədə hər tərəfin öz açıqlaması – digərlərininki ilə yanaşı.
version = Versiya { $version }
updated = Yenilənib: { $date }
theme = Tema
theme-auto = Avto
theme-light = Açıq
theme-dark = Tünd
language-label = Dil
skip-to-accounts = Açıqlamalara keç
skip-timeline = Zaman icmalını ötür
back-to-filters = Filtrlərə qayıt
overview-disputed = { $disputed ->
    [0] Heç bir hadisə mübahisəli deyil
    [one] { NUMBER($all) } hadisədən { $disputed } hadisə mübahisəlidir
   *[other] { NUMBER($all) } hadisədən { $disputed } hadisə mübahisəlidir
}
overview-agreed = { $agreed ->
    [0] heç bir hadisədə tərəf qrupları həmfikir deyil
    [one] { $agreed } hadisədə tərəf qrupları nədəsə həmfikirdir
   *[other] { $agreed } hadisədə tərəf qrupları nədəsə həmfikirdir
}
overview-missing = { $missing ->
    [0] gözlənilən bütün açıqlamalar bu məlumat toplusunda var
    [one] gözlənilən { $missing } açıqlama bu məlumat toplusunda yoxdur
   *[other] gözlənilən { $missing } açıqlama bu məlumat toplusunda yoxdur
}
overview-missing-by = { $missing ->
    [0] gözlənilən bütün açıqlamalar { $date } tarixinədək bu məlumat toplusunda var
    [one] gözlənilən { $missing } açıqlama { $date } tarixinədək bu məlumat toplusunda yoxdur
   *[other] gözlənilən { $missing } açıqlama { $date } tarixinədək bu məlumat toplusunda yoxdur
}
overview = { $disputed }; { $agreed }; { $missing }.

### The strip: the time overview above the accounts

strip-label = Zaman icmalı
strip-lanes = Hər tərəf üçün bir zolaq
strip-tools = Miqyas və hərəkət
strip-help = Tarixləri seçmək üçün tutacaqları sürüşdürün. Ox düymələri açıqlamadan açıqlamaya, yuxarı və aşağı oxlar tərəfdən tərəfə keçirir; Page Up və Page Down bir gün, Shift ilə birlikdə bir ay irəli və ya geri aparır. Enter hadisəni açır. Üstəgəl və çıxma düymələri miqyası dəyişir, 0 hər şeyi göstərir. Ctrl və siçan çarxı göstəricinin olduğu yerin miqyasını dəyişir.
strip-help-title = Klaviatura və işarələr
strip-signs = Daha böyük işarə bir neçə açıqlamanı bildirir. Zolaq bir an deyil, müddətdir və ucu dəqiq olmayan yerdə solur; içi boş işarə dəqiqləşdirilməmiş tarixdir. Nöqtəli xətt mübahisəli hadisənin açıqlamalarını, bütöv xətt isə hər hansı başqa hadisənin açıqlamalarını birləşdirir. ↔ bəhs etdiyi hadisədən iki və ya daha çox gün sonra verilən açıqlamaların yanındadır. Solğun işarələr seçilmiş tarixlərdən kənardadır.
zoom-in = Yaxınlaşdır
zoom-out = Uzaqlaşdır
pan-back = Daha əvvəl
pan-on = Daha sonra
zoom-all = Bütün dövr
brush-from = Göstərilən ilk gün
brush-to = Göstərilən son gün
unfold-lanes = { $count ->
    [one] Digər { $count } səsi göstər
   *[other] Digər { $count } səsi göstər
}
fold-lanes = { $count ->
    [one] Digər { $count } səsi yığ
   *[other] Digər { $count } səsi yığ
}
order-and-date = Sıra və tarix
strip-order = Sıralama
clock-happened = hadisə vaxtı üzrə
clock-stated = bildirilmə vaxtı üzrə

### Views, filters and search

views-label = Görünüşlər
timeline = Xronologiya
patterns = Ümumi mənzərə
sources = Mənbələr
filters-label = Filtrlər
search = Açıqlamalarda axtar
dates = Tarixlər
from-date = Başlanğıc
to-date = Son
all-dates = Bütün tarixlər
active-filters = Aktiv filtrlər
reset = Hamısını sıfırla
remove-filter = Filtri götür: { $name }
searched-for = “{ $text }”
menu-with-chosen = { $name } { $chosen }
more-options = Seçimlər buraya sığandan çoxdur; onları axtarışla tapın
nothing-matches = Bütün bunlara uyğun gələn hadisə yoxdur
nothing-matches-hint = Filtrlərdən birini götürün və ya hamısını sıfırlayıb yenidən başlayın
all-states = Hamısı
more-filters = Daha çox filtr
fewer-filters = Daha az filtr
pair = İki tərəf
pair-help = Yalnız bu iki tərəfin dediklərini və yalnız onları ayıran və ya birləşdirən hadisələri göstərir.
first-party = Birinci
second-party = İkinci
no-party = Tərəf seçin
all-parties = Bütün tərəflər
known-on = Bu tarixə məlum olanlar
as-known-on = { $date } tarixinə məlum olanlar
first-stated = Nəyinsə bildirildiyi ilk gün
stated-before = Nəyinsə bildirildiyi əvvəlki gün
stated-after = Nəyinsə bildirildiyi növbəti gün
facet-party = Tərəflər
facet-topic = Mövzular
facet-place = Yerlər
facet-speaker = Danışanlar
facet-act = Bəyanatlar
facet-voice = Səslər
facet-ownership = Mülkiyyət
facet-state = Vəziyyət
facet-differ = Fərqlər
facet-silent = Burada açıqlaması olmayanlar
facet-metric = Rəqəmlər
facet-speaks = Hamısı açıqlama verib
state-disputed = Mübahisəli
state-agreed = Həmfikirlik
state-one-voice = Tək səs
differ-blame = İttiham
differ-figures = Rəqəmlər
differ-dates = Tarixlər
differ-questions = Suallar

### Events and accounts

party = Tərəf
event = Hadisə
other-voices = Digər səslər
no-account = Bu məlumat toplusunda açıqlama yoxdur
no-account-of = Bu məlumat toplusunda açıqlaması olmayanlar:
date-basis = Əsas: { $basis }
not-shown = Seçilməmiş tərəflərin açıqlamaları burada göstərilmir: { $parties }
later-accounts = Bu hadisə barədə sonradan verilmiş açıqlamalar da var. Onları nəzərə alan xülasə burada göstərilmir; göstərilən tarix və redaktorların qeydləri onlara əsaslana bilər.
no-account-by = { $date } tarixinədək bu məlumat toplusunda açıqlama yoxdur
no-account-of-by = { $date } tarixinədək bu məlumat toplusunda açıqlaması olmayanlar:
declined = Şərh verməkdən imtina edib
reported-silent = Susduğu bildirilir
reported-silent-as-of = Susduğu bildirilir ({ $date } tarixinə)
joint-statement = Birgə bəyanat, bu tərəfin sütununda göstərilib:
joint-with = Birgə bəyanatın digər iştirakçıları:
details = Təfərrüat
questions = Açıqlamaların cavab verdiyi suallar
answers = Cavablar
answer-yes = bəli
answer-no = xeyr
answer-not = { $value } deyil
answer-unstated = mövqe bildirilməyib ({ $words })
answer-implied = { $answer } (dolayı yolla)
attribution = Bizə necə çatıb
coding-confidence = Kodlaşdırmaya əminlik
confidence-high = yüksək
confidence-medium = orta
confidence-low = aşağı
stated = Bildirilmə vaxtı
stated-basis = Bildirilmə tarixi
note = Qeyd
revises = Yenilədiyi açıqlama
revised-by = Onu yeniləyən açıqlama
withdrawn = Sonradan geri götürülüb
addressed-to = Kimə ünvanlanıb
place-named = Yerin buradakı adı
dated-by-party = Göstərdiyi tarixlər
account-date = { $what }: { $date }
account-date-of = { $what }: { $date } ({ $occurrence })
editors-notes = Redaktorların qeydləri
permanent-link = Daimi keçid
matches = Filtrlərə uyğundur
names-used-by = belə adlandıranlar
act-asserts = Bildirir
act-confirms = Təsdiq edir
act-denies = İnkar edir
act-blames = İttiham edir
act-demands = Tələb edir
act-acknowledges = Qəbul edir
act-apologises = Üzr istəyir
act-condemns = Qınayır
act-warns = Xəbərdarlıq edir
act-commits = Öhdəlik götürür
act-declares = Bəyan edir
act-welcomes = Alqışlayır
act-no-comment = Şərh verməkdən imtina edir
act-retracts = Dediyini geri götürür
act-describes = Təsvir edir
act-blames-whom = İttiham edir (kimi: { $whom })
act-blames-itself = Özünü ittiham edir
act-demands-whom = Tələb edir (kimdən: { $whom })
act-warns-whom = Xəbərdarlıq edir (kimə: { $whom })
act-counter-accuses = Cavab olaraq ittiham edir (kimi: { $whom })
voice-own = Rəsmi səs
voice-unofficial = Qeyri-rəsmi səs
voice-relay = Başqaları çatdırıb
voice-press = Mətbuat öz adından
contradicts = Zidd olduğu açıqlama
contradicted-by = Ona zidd olan açıqlama
responds-to = Cavab verdiyi açıqlama
answered-by = Ona cavab verən açıqlama
corroborates = Dəstəklədiyi açıqlama
corroborated-by = Onu dəstəkləyən açıqlama
relation-revises = Yenilədiyi açıqlama
relation-revised-by = Onu yeniləyən açıqlama
relation-stated = bildirilib
relation-editorial = redaksiyanın qənaətinə görə
relation-computed = hesablanıb
relays = Çatdırdığı açıqlama
relayed-by = Onu çatdıran açıqlama
misreports = Yanlış çatdırdığı açıqlama
misreported-by = Onu yanlış çatdıran açıqlama
note-date-resolution = Tarix necə müəyyən edilib
note-correction = Düzəliş
note-attribution = Kimə istinad edildiyi barədə
note-naming = Adlar barədə
note-translation = Tərcümə barədə
note-caveat = Diqqət

### Figures

amount-exact = { $number }
amount-about = təxminən { $number }
amount-at-least = ən azı { $number }
amount-more-than = { $number } sayından çox
amount-up-to = ən çoxu { $number }
amount-range = { $low }–{ $high }
amount-vague = qeyri-dəqiq söz, belə qəbul edilir: { $number }
amount-vague-at-least = qeyri-dəqiq söz, belə qəbul edilir: ən azı { $number }
amount-counted = { $amount } { $counted }
metric-of-unit = { $unit } ({ $metric })
population-not-stated = kimə aid olduğu göstərilməyib
population-all = hamısı birlikdə
population-own-side = { $name } (öz tərəfi)
population-other-side = { $name } (digər tərəf)
class-military = hərbçilər
class-civilian = mülki şəxslər
class-peacekeeper = sülhməramlılar
class-mixed = hərbçilər və mülki şəxslər
as-of = { $date } tarixinə
interval = { $low }–{ $high }
interval-open = { $low } və daha çox
figures-given = { $metric }: hər birinin verdiyi rəqəm
figure-given = Verilən rəqəm
read-as = Belə qəbul edilir
plot-key = Dolu işarələr: rəqəmi verənin öz tərəfinə aid olanlar və ya konkret heç kimə aid olmayanlar. İçi boş işarələr: digər tərəfə aid olanlar.

### What comparisons come to

stand-differ = Fərqləndikləri məqamlar
stand-agree = Həmfikir olduqları məqamlar
stand-one-voice = Tək səs olan məqamlar
stand-neither = Müqayisə edilən digər məqamlar
aspect-blame = İttiham
aspect-dates = Tarixlər
blames = İttiham etdiyi
dates-it = Göstərdiyi tarix
position = Mövqe
misreport = { " " }(onlardan biri başqa açıqlamanı yanlış çatdırır)
misreporting = { " " }(başqa açıqlamanı yanlış çatdıran açıqlamada)
figures-different = Fərqli insanlar və ya şeylər sayılır (fərq: { $of }). Ona görə bunlar bir-birinə zidd deyil.
figures-revised = Açıqlamalardan biri digərini yeniləyir. Ona görə bunlar bir-birinə zidd deyil.
figures-part = Biri digərinin saydığının bir hissəsini sayır (fərq: { $of }) və onun daxilinə sığır.
figures-unsure = Saydıqları müqayisəyə imkan verməyəcək şəkildə fərqlənir (fərq: { $of }).
figures-may-differ = Saydıqları fərqli ola bilər (fərq: { $of }), ona görə müqayisə edilmir.
figures-same = Eyni sayı göstərirlər.
figures-compatible = Hər ikisinə uyğun gələn say var.
figures-update = Hər ikisinə uyğun gələn say yoxdur, lakin sonrakı daha böyükdür: o vaxtadək yeni hallar baş vermiş və ya aşkar edilmiş ola bilər.
figures-may-be-later = Hər ikisinə uyğun gələn say yoxdur, lakin daha böyük olan sonrakı ola bilər: o vaxtadək yeni hallar baş vermiş və ya aşkar edilmiş ola bilər.
figures-conflict = Eyni şeyi sayırlar və hər ikisinə uyğun gələn say yoxdur.
figures-part-greater = Biri digərinin saydığının bir hissəsini sayır (fərq: { $of }) və ondan böyükdür.
dimension-population = kimə aid olması
dimension-class = insanların kateqoriyası
dimension-period = dövr
dimension-place = yer
dimension-subset = alt qrup
summary-differ = Bunlardan ən azı ikisi eyni şeyi sayır və onlara uyğun gələn ortaq say yoxdur
summary-part-greater = Bunlardan biri digərinin saydığının bir hissəsini sayır və daha böyükdür
summary-agree = Müxtəlif tərəf qrupları bir-birinə uyğun gələn saylar göstərir
summary-different = Fərqli insanlar və ya şeylər sayılır, ona görə bunlar bir-birinə zidd deyil
summary-none = Bunların heç biri bir-birinə zidd deyil
summary-unsure = Bunların hamısını müqayisə etmək olmur; ziddiyyət məlum deyil
summary-misreport = Hamısına uyğun gələn say yoxdur, lakin açıqlamalardan biri digərini yanlış çatdırır
question-open = Heç bir tərəf mövqe bildirmir.
question-single = Yalnız bir tərəf mövqe bildirir.
question-joint = Bir neçə tərəf vahid birgə bəyanatda cavab verir: tək səs.
question-agree = Müxtəlif qruplardan olan tərəflərin mövqeləri bir-birinə zidd deyil.
question-agree-same-side = Eyni qrupdan olan tərəflərin mövqeləri bir-birinə zidd deyil.
question-dispute = Mövqelər bir-birinə ziddir: hamısı bir yerdə uzlaşmır.
blame-mutual = Tərəf qrupları bir-birini ittiham edir.
blame-one-sided = İttiham olunanların heç biri eyni məsələdə qarşı ittiham irəli sürmür.
blame-self = Tərəflərdən biri öz payını qəbul edir.
blame-within-side = Tərəflərdən biri öz qrupundan olan başqa tərəfi ittiham edir.
blame-counter = Açıqlamalardan biri ittihama öz ittihamı ilə cavab verir.
blame-none = Heç kim heç kimi ittiham etmir.
accused-without-account = İttiham olunur, bu məlumat toplusunda öz açıqlaması yoxdur: { $parties }.
accused-without-account-by = İttiham olunur, { $date } tarixinədək bu məlumat toplusunda öz açıqlaması yoxdur: { $parties }.
speak-without-blame = Açıqlama verir, bu məsələdə heç kimi ittiham etmir: { $parties }.
inconsistent = Öz mövqelərinin hamısı bir yerdə uzlaşmır: { $parties }.
only-voice = Tək səs: burada öz açıqlaması olan yeganə tərəf – { $party }
only-voice-joint = Tək səs: burada danışan { $party }, digərləri isə yalnız həmin bəyanatı imzalayıb: { $parties }
pairs = { $count ->
    [one] { $count } cüt
   *[other] { $count } cüt
}

### Patterns

who-blames-whom = Kim kimi ittiham edir
figures-over-time = Zaman üzrə rəqəmlər
silence-and-disclosure = Sükut və açıqlanma
agreement = Həmfikirlik
balance = Məlumat toplusunun balansı
blaming-blamed = İttiham edən ↓ · ittiham olunan →
blame-caption = Sətirdəki tərəfin sütundakı tərəfi ittiham etdiyi açıqlamalar
blame-overview = { $accounts ->
    [one] { $accounts } açıqlamada kimsə ittiham olunur
   *[other] { $accounts } açıqlamada kimsə ittiham olunur
}: { $blaming ->
    [one] { $blaming } tərəf ittiham edir
   *[other] { $blaming } tərəf ittiham edir
}, { $blamed ->
    [one] { $blamed } tərəf ittiham olunur
   *[other] { $blamed } tərəf ittiham olunur
}.
blames-whom = { $from } ittiham edir: { $to }
blame-cell = { $from } ittiham edir: { $to } – { $accounts ->
    [one] { $accounts } açıqlama
   *[other] { $accounts } açıqlama
}
account-label = { $party }, { $date }: { $event }
no-figures = Buradakı açıqlamaların heç birində rəqəm verilmir.
metric-label = Nə sayılır
population-label = kimə aid
every-population = istənilən
as-table = Cədvəl şəklində
claims-caption = Hər rəqəm bildirildiyi gün üzrə
claims-overview = { $parties ->
    [one] { $parties } tərəf
   *[other] { $parties } tərəf
} { $figures ->
    [one] { $figures } rəqəm
   *[other] { $figures } rəqəm
} bildirib ({ $metric }).
claims-overview-day = { $parties ->
    [one] { $parties } tərəf
   *[other] { $parties } tərəf
} { $figures ->
    [one] { $figures } rəqəm
   *[other] { $figures } rəqəm
} bildirib ({ $metric }); bildirilmə tarixi: { $day }.
claims-overview-days = { $parties ->
    [one] { $parties } tərəf
   *[other] { $parties } tərəf
} { $figures ->
    [one] { $figures } rəqəm
   *[other] { $figures } rəqəm
} bildirib ({ $metric }); bildirilmə dövrü: { $first } – { $last }.
expected = Açıqlama gözlənilən hadisələr
with-account = Öz açıqlaması olan
declined-or-silent = Şərhdən imtina edib və ya susduğu bildirilir
silence-caption = Gözlənilən tərəfin bu məlumat toplusunda hansı hadisələr barədə öz açıqlaması yoxdur
silence-overview = Gözlənilən { $expected ->
    [one] { $expected } açıqlamadan
   *[other] { $expected } açıqlamadan
} { NUMBER($missing) } açıqlama bu məlumat toplusunda yoxdur; { NUMBER($late) } açıqlama bəhs etdiyi hadisədən iki və ya daha çox gün sonra verilib.
silence-overview-by = Gözlənilən açıqlamalar: { NUMBER($expected) }; { $date } tarixinədək bu məlumat toplusunda olmayanlar: { NUMBER($missing) }. Bəhs etdiyi hadisədən iki və ya daha çox gün sonra verilən açıqlamalar: { NUMBER($late) }.
lag-caption = Bəhs etdiyi hadisədən iki və ya daha çox gün sonra verilən açıqlamalar
spoke = Nə qədər sonra
sides = Tərəf qrupları
agreements = Həmfikirlik halları
what-they-agree-on = Nə barədə
agreement-caption = İki tərəf qrupunun açıqlamalarının üst-üstə düşdüyü məqamlar
agreement-overview = { $pairs ->
    [0] Burada heç bir tərəf qrupu digəri ilə heç nədə həmfikir deyil.
    [one] { $pairs } cüt tərəf qrupu nədəsə həmfikirdir.
   *[other] { $pairs } cüt tərəf qrupu nədəsə həmfikirdir.
}
balance-caption = Məlumat toplusunda hər tərəfdən nə var
balance-overview = { $parties ->
    [one] { $parties } tərəfin
   *[other] { $parties } tərəfin
} { $accounts ->
    [one] { $accounts } açıqlaması
   *[other] { $accounts } açıqlaması
}, { $quotes ->
    [one] { $quotes } sitat
   *[other] { $quotes } sitat
}.
balance-accounts = Açıqlamalar
balance-official = Rəsmi səs
balance-quotes = Sitatlar
balance-languages = Sitatların dilləri
balance-high = Kodlaşdırmaya əminlik: yüksək
balance-medium = orta
balance-low = aşağı

### Sources and the foot

resting-accounts = Ona əsaslanan açıqlamalar
source-without-address = ünvanı məlum deyil
source-copies = mətnin götürüldüyü yer:
archived-copy = arxiv nüsxəsi
ownership-state = Dövlətə məxsus
ownership-public-service = İctimai xidmət
ownership-private = Özəl
ownership-party = Tərəflərdən birinə məxsus
ownership-ngo = QHT
ownership-igo = Hökumətlərarası təşkilat
ownership-unknown = Kimə məxsus olduğu məlum deyil
never-grades = Counterpoint açıqlamaları yan-yana qoyur. Hansının doğru olduğunu demir.
limits = Bu məlumat toplusunda olmayanlar
name-policy = Adlar
translated-texts = Burada göstərilən bəzi mətnlər tərcümədir: məlumat toplusu başqa dildə yazılıb.
time-zones = Saat qurşaqları
changelog = Məlumat toplusunda dəyişikliklər
change-added = əlavə edilib
change-changed = dəyişdirilib
change-corrected = düzəldilib
change-removed = çıxarılıb
change-retracted = geri götürülüb
licence = Lisenziya
no-licence = Məlumat toplusunda lisenziya göstərilməyib.
fingerprint = SHA-256
event-on-full-page = Bu hadisə bütün digərləri arasında
event-not-here = Bu hadisə məlumat toplusunda yoxdur.

### Share and Data

share = Paylaş
data = Məlumatlar
close = Bağla
copy = Kopyala
copy-what = Kopyala: { $what }
copied = Kopyalandı: { $what }
press-to-copy = Brauzer bu səhifəyə kopyalamağa icazə vermir. Mətn seçilib: Ctrl+C, Mac kompüterində isə Command+C düymələrini basın
link-to-view = Bu görünüşə keçid
embed-heading = Başqa səhifəyə yerləşdir
embed-part = Nəyi
part-card = Bu hadisəni, kart kimi
part-view = Bu görünüşü
embed-form = Yerləşdirmə üsulu
form-address = Adi ünvan – WordPress və ünvana görə yerləşdirən digər sistemlər üçün
form-frame = Çərçivə
form-frame-with-script = Hündürlüyü məzmununa bərabər çərçivə, skriptlə
form-element = Element, skriptlə
address-note = Yalnız ünvan üzrə bütün məlumat toplusu dərc olunduğu kimi yerləşdirilir. Çərçivə və ya element bir hadisəni və ya görünüşü də göstərə bilər, seçilmiş tema, dil və kilidlənmiş filtrlərlə.
embed-code = Yapışdırılacaq kod
embed-height = Hündürlük, px
lock-filters = Filtrləri kilidlə
preview = İlkin baxış
no-preview = Yoxdur
width = { $px }{"\u00A0"}px
citation-label = İstinad
account-to-cite = { $party }, “{ $event }” hadisəsi barədə açıqlama, bildirilmə tarixi: { $date }
citation = { $dataset }. { $version }. { $link }
citation-of-part = { $part }. Mənbə: { $dataset }. { $version }. { $link }
poster = Anons üçün şəkil (PNG)
poster-alt = Şəkildə göstərilənlər, sözlə
poster-words = { $title }. Tərəflərin zolaqları olan zaman oxu və onların üzərində açıqlamaların işarələri. { $counts }.
whole-dataset = Bütün məlumat toplusu
shown-accounts = Göstərilənlər: { $count ->
    [one] { $count } açıqlama
   *[other] { $count } açıqlama
}
dataset-file = Fayl dərc edildiyi şəkildə (JSON)
as-csv = CSV, elektron cədvəllər üçün
as-json = JSON, proqramlar üçün
csv-formulas = CSV faylında elektron cədvəlin düstur kimi qəbul edə biləcəyi xana apostrofla başlayır.
provenance = Bu hansı məlumat toplusudur

### Mistakes in a dataset, for whoever publishes it

left-out-title = { $count ->
    [one] { $count } yazı formatın qaydasını pozduğuna görə kənarda saxlanılıb
   *[other] { $count } yazı formatın qaydasını pozduğuna görə kənarda saxlanılıb
}
left-out-hint = Qalan hər şey göstərilir. Məlumat toplusunun naşiri hər bir yeri sətir nömrəsinə görə tapa bilər.
problems-title = { $count ->
    [one] Məlumat toplusunda { $count } problem
   *[other] Məlumat toplusunda { $count } problem
}
problem = faktiki: { $found }; gözlənilən: { $expected } (sətir { $line }, sütun { $column })
problem-nearest = faktiki: { $found }; gözlənilən: { $expected }; bəlkə bu nəzərdə tutulub: { $nearest }? (sətir { $line }, sütun { $column })
problem-in-record = { $record } { $id }: { $problem }
left-out = { $record } { $id }
left-out-for = { $record } { $id }, çünki burada göstərilib: { $kind } { $other }
without-id = (id-siz)
record-topic = Mövzu
record-publisher = Naşir
record-party = Tərəf
record-side = Tərəf qrupu
record-speaker = Danışan
record-place = Yer
record-source = Mənbə
record-event = Hadisə
record-account = Açıqlama
record-relation = Əlaqə
record-note = Qeyd
record-change = Dəyişiklik yazısı
named-topic = mövzu
named-publisher = naşir
named-party = tərəf
named-side = tərəf qrupu
named-speaker = danışan
named-place = yer
named-source = mənbə
named-event = hadisə
named-account = açıqlama
named-relation = əlaqə
named-note = qeyd
named-change = dəyişiklik yazısı
found-field = "{ $name }" sahəsi
found-no-field = "{ $name }" sahəsi yoxdur
found-field-again = təkrar "{ $name }" sahəsi
found-text = "{ $text }"
found-control = { $code } idarəedici simvolu
found-half-character = { $text } mətnində yarımçıq simvol
found-no-language = heç bir dildə verilməyən mətn
found-empty-list = boş siyahı
found-list-of = { $length } elementli siyahı
found-entry-again = eyni siyahıda təkrar "{ $text }"
found-id-again = "{ $text }", bu id əvvəlki yazılardan birindədir
found-unknown-id = "{ $text }", belə id yoxdur
found-none = onların heç biri
found-number = { $number } ədədi
found-from-to = əvvəl { $low }, sonra { $high }
found-speaker-of-another = danışanın tərəfi { $speakers }, açıqlamanın tərəfi { $accounts }
found-long-quote = { $characters } simvolluq sitat
found-unlisted-source = "{ $text }", açıqlamanın mənbələri arasında yoxdur
found-itself = açıqlamanın özü
found-circle = bir-birini dövrə üzrə yeniləyən açıqlamalar: { $accounts }
found-both-ends = hər iki ucda eyni açıqlama
found-two-sides = həm də "{ $side }" qrupuna daxil olan tərəf
found-end-of-file = faylın sonu
found-line-break = sətir keçidi
found-object = obyekt
found-list = siyahı
found-json-text = { $text } mətni
expected-one-of = bunlardan biri: { $words }
expected-required = məcburi "{ $name }" sahəsi
expected-field-once = hər sahə bir dəfə
expected-slug = a–z hərfləri, rəqəmlər və - _ . : + işarələri, ən çoxu { $most } simvol
expected-language = dil teqi, məsələn, "en" və ya "az-Latn"
expected-version = üç ədəddən ibarət versiya, məsələn, "1.4.0"
expected-date = EDTF tarixi, məsələn, "{ $example }": { $reason }
expected-address = https:// və ya http:// ilə başlayan, host adı ASCII hərfləri ilə yazılmış veb-ünvan
expected-sha256 = 64 onaltılıq rəqəm
expected-no-control = sətir keçidlərindən başqa idarəedici simvolu olmayan mətn
expected-whole-characters = bütöv simvollar, lazım olan yerdə cüt-cüt \u ardıcıllıqları
expected-at-least-one = ən azı biri
expected-list-of = { $length } elementli siyahı
expected-entry-once = hər element bir dəfə
expected-own-id = yalnız ona məxsus id
expected-exactly-one = bunlardan yalnız biri: { $fields }
expected-whole-number = tam ədəd
expected-not-negative = sıfır və ya daha çox
expected-at-most = ən çoxu { $most }
expected-lower-first = əvvəl kiçik ədəd
expected-between = { $low } ilə { $high } arasında
expected-own-speaker = açıqlamanın öz tərəfinə aid danışan
expected-short-quote = ən çoxu { $most } simvol
expected-listed-source = açıqlamanın mənbələrindən biri
expected-earlier-account = daha əvvəlki açıqlama
expected-two-accounts = iki açıqlama
expected-one-side = hər tərəf ən çoxu bir qrupda
expected-object = obyekt
expected-list = siyahı
expected-text = mətn
expected-translations = mətn və ya hər dilə uyğun mətni göstərən obyekt
expected-number = ədəd
expected-truth = true və ya false
expected-id-topic = mövzunun id-si
expected-id-publisher = naşirin id-si
expected-id-party = tərəfin id-si
expected-id-side = tərəf qrupunun id-si
expected-id-speaker = danışanın id-si
expected-id-place = yerin id-si
expected-id-source = mənbənin id-si
expected-id-event = hadisənin id-si
expected-id-account = açıqlamanın id-si
expected-id-record = yazının id-si
expected-party-or-side = tərəfin və ya tərəf qrupunun id-si
expected-question = hadisənin suallarından birinin id-si
expected-yes-no = "yes" və ya "no"
expected-answer-party = tərəfin və ya tərəf qrupunun id-si, heç biri uyğun gəlmirsə, bir söz
expected-answer-date = EDTF tarixi
edtf-empty = tarix boşdur
edtf-shape = tarix il-ay-gün şəklində yazılır
edtf-year = il dörd rəqəmlə yazılır
edtf-negative-zero = sıfır ili mənfi işarəsi ilə yazılmır
edtf-letter-year = Y hərfindən sonra beş və ya daha çox rəqəmli il yazılır
edtf-year-too-long = ildə on səkkizdən çox rəqəm var
edtf-month = ay 01–12, fəsil isə 21–24 ilə yazılır
edtf-season-day = fəslin günü olmur
edtf-day = gün 01–31 ilə yazılır
edtf-month-too-short = { $month }: bu ayda { $days } gün var
edtf-time-without-day = vaxt üçün X, ?, ~ və % işarələri olmayan tam tarix lazımdır
edtf-time = vaxt 00:00:00–23:59:59 aralığında, ardınca UTC-dən fərqi ilə yazılır
edtf-slashes = interval başlanğıc/son şəklində, bir çəp xətlə yazılır
edtf-time-in-interval = interval tarixdən tarixədək, vaxt göstərilmədən yazılır
edtf-interval-without-date = intervalda ən azı bir tarix göstərilir
edtf-start-after-end = intervalın başlanğıcı sonundan sonraya düşür
edtf-set = tarix çoxluqları EDTF-in 2-ci səviyyəsinə aiddir; yalnız 0-cı və 1-ci səviyyələr oxunur
edtf-qualified-part = ?, ~ və % sondan başqa yerdə EDTF-in 2-ci səviyyəsinə aiddir; yalnız 0-cı və 1-ci səviyyələr oxunur
edtf-unspecified-part = X son rəqəmlərdən başqa yerdə EDTF-in 2-ci səviyyəsinə aiddir; yalnız 0-cı və 1-ci səviyyələr oxunur
edtf-exponent-year = eksponentlə yazılan illər EDTF-in 2-ci səviyyəsinə aiddir; yalnız 0-cı və 1-ci səviyyələr oxunur
edtf-significant-digits = mənalı rəqəmlər EDTF-in 2-ci səviyyəsinə aiddir; yalnız 0-cı və 1-ci səviyyələr oxunur
edtf-grouping = 25–41 kodlu fəsillər EDTF-in 2-ci səviyyəsinə aiddir; yalnız 0-cı və 1-ci səviyyələr oxunur
clock-time = günün vaxtı 00:00–23:59 aralığında yazılır
clock-offset = UTC-dən fərq +04:00 və ya Z kimi, -12:00 ilə +14:00 arasında yazılır
unreadable-too-large = Fayl açıla bilən ən böyük həcmdən – 64{"\u00A0"}MiB-dən böyükdür. Onu bir neçə məlumat toplusuna bölün, məsələn, illər üzrə.
unreadable-not-utf8 = Fayl UTF-8 kodlaşdırmasında saxlanılmayıb: sətir { $line }, sütun { $column } – burada heç bir simvola aid olmayan bayt var. Onu UTF-8 kodlaşdırmasında yenidən saxlayın.
unreadable-not-json = Fayl JSON deyil: sətir { $line }, sütun { $column } – burada bu ola bilməz: { $found }. Çox vaxt bundan bilavasitə əvvəl vergül, dırnaq işarəsi və ya mötərizə çatmır, yaxud artıqdır.
unreadable-invisible = Fayl JSON deyil: sətir { $line }, sütun { $column } – burada { $code } görünməz simvolu ola bilməz. Onu silin və ya yerinə adi boşluq qoyun; faylda belələri çoxdursa, onu UTF-8 kodlaşdırmasında yenidən saxlayın.
unreadable-too-deep = Sətir { $line }, sütun { $column } mövqeyindən etibarən siyahılar və obyektlər bir-birinin içində 32 səviyyədən dərindir; bu, heç bir məlumat toplusuna lazım deyil. Orada bağlanmamış mötərizə axtarın.
unreadable-not-an-object = Fayl JSON-dur, lakin məlumat toplusu deyil: məlumat toplusu {"{"} ilə başlayıb {"}"} ilə bitən bir obyektdir. Lazım olan faylı açdığınızı yoxlayın.
unreadable-no-format = Faylda onun məlumat toplusu olduğu göstərilməyib. Əgər məlumat toplusudursa, birinci sahə kimi "format": "counterpoint/1" əlavə edin.
unreadable-unknown-format = Faylın formatı { $found } kimi göstərilib, bu proqram onu tanımır; proqram "counterpoint/1" formatını oxuyur. Lazım olan faylı açdığınızı və "format" sahəsinin yazılışını yoxlayın.
unreadable-newer-format = Faylın formatı { $found } kimi göstərilib; bu, proqramın oxuduğu "counterpoint/1" formatından yenidir. Faylı Counterpoint proqramının daha yeni versiyası ilə açın və ya "counterpoint/1" formatında ixrac edin.

### Words of datasets

## What is counted, after a number: "58 killed", "12 people (missing)".

word-killed = həlak olan
word-wounded = yaralanan
word-captured = ələ keçirilən
word-missing = itkin düşən
word-released = azad edilən
word-returned-displaced = geri qayıdan köçkün
word-aircraft-lost = itirilən uçuş aparatı
word-tanks-lost = itirilən tank
word-foreign-fighters = xarici döyüşçü
word-troops-deployed = yerləşdirilən hərbçi
word-troops-at-risk = təhlükədə olan hərbçi
word-parade-troops = paradda iştirak edən hərbçi
word-vehicles = nəqliyyat vasitəsi
word-vehicles-other = digər nəqliyyat vasitəsi
word-corridor-width = dəhlizin eni
word-mandate = mandat
word-videos = video
word-posts = post
word-posts-north = şimaldakı post
word-posts-south = cənubdakı post
word-bodies-examined = müayinə edilən cəsəd
word-unidentified = kimliyi müəyyən edilməyən
word-violations = pozuntu
word-shells = mərmi
word-strikes = zərbə
word-area-burned = yanan sahə
word-parties = partiya
word-delay = gecikmə
word-votes-for = lehinə səs
word-votes-against = əleyhinə səs
word-killed-listed = siyahıda həlak olan kimi göstərilən
word-killed-identified = kimliyi müəyyən edilən həlak olan
word-in-hospital = xəstəxanada olan
word-listed-captives = siyahıdakı əsir

## Units

word-people = nəfər
word-observation-posts = müşahidə postu
word-helicopters = helikopter
word-apcs = zirehli transportyor
word-km = km
word-years = il
word-tanks = tank
word-votes = səs
word-hectares = hektar
word-days = gün

## Of whom

word-journalists = jurnalistlər
word-russian-citizens = Rusiya vətəndaşları

## What is dated

word-occurred = baş verib
word-effective = qüvvəyə minib
word-started = başlayıb
word-signed = imzalanıb
word-ended = bitib
word-announced = elan edilib
word-due = nəzərdə tutulub
word-moved-to = bu tarixə keçirilib
word-published = dərc edilib

## Kinds of sources

word-news = xəbər
word-primary = ilkin mənbə
word-article = məqalə
word-report = hesabat
