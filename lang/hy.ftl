### The product and its states while loading

product = Counterpoint
loading = Բեռնվում է տվյալների հավաքածուն
arrived = { $megabytes }{"\u00A0"}ՄԲ
arrived-of = { $whole }{"\u00A0"}ՄԲ-ից՝ { $megabytes }{"\u00A0"}ՄԲ
failed-title = Տվյալների հավաքածուն չբեռնվեց
fetch-not-found = Ըստ սերվերի՝ այս հասցեում տվյալների հավաքածու չկա (404)։ Հնարավոր է՝ էջը տեղափոխվել է, կամ հրապարակողը մոռացել է ֆայլը։
fetch-refused = Սերվերն այս պահին չկարողացավ ուղարկել այն (սխալ { $status })։ Գուցե օգնի նոր փորձը։
fetch-offline = Կապ հաստատել չհաջողվեց։ Ստուգեք՝ արդյոք առցանց եք, ապա նորից փորձեք։
retry = Կրկնել
stalled = Այս էջի որոնող և զտող մասը գործարկել չհաջողվեց։ Այստեղ եղածը, այնուամենայնիվ, կարելի է կարդալ։
stopped = Էջը դադարել է աշխատել, և ցուցադրվածը կարող է թերի լինել։ Ձեր ընտրածը պահպանված է էջի հասցեում։
reload = Վերաբեռնել
plain-page = Բոլոր իրադարձությունները՝ մեկ պարզ էջում
all-events = { $count ->
    [one] { $count } իրադարձություն՝ մեկ պարզ էջում
   *[other] Բոլոր { $count } իրադարձությունները՝ մեկ պարզ էջում
}
first-events = Այստեղ միայն առաջին իրադարձություններն են ({ NUMBER($all) }-ից՝ { NUMBER($shown) })։ Մյուսները ցույց է տալիս էջի որոնող և զտող մասը։
unreadable-title = Տվյալների այս հավաքածուն ցուցադրել հնարավոր չէ
dismiss = Թաքցնել
lifted-filters = Սա ցույց տալու համար զտիչները հանվել են
ignored-title = Այս հղումը պարունակում է մի բան, որն այստեղ չկա, ուստի դա անտեսվել է՝ { $parts }

### Numbers and lists

number-group = {"\u00A0"}
number-point = ,
list-comma = {", "}
list-middle = {", "}
list-last = {" և "}
colon = {"՝ "}
semicolon = {". "}
events = { NUMBER($count) } իրադարձություն
accounts = { NUMBER($count) } վարկած
parties = { NUMBER($count) } կողմ
more-parties = Եվ ևս { NUMBER($count) } կողմ
of-events = { " " }իրադարձություն { NUMBER($count) }-ից
known = { NUMBER($all) } վարկածից՝ { NUMBER($known) }

### Dates and times

months-in-date = հնվ | փտվ | մրտ | ապր | մյս | հնս | հլս | օգս | սեպ | հոկ | նոյ | դեկ
months-alone = հնվ | փտվ | մրտ | ապր | մյս | հնս | հլս | օգս | սեպ | հոկ | նոյ | դեկ
weekdays = երկ | երք | չրք | հնգ | ուր | շբթ | կիր
date-day = { $day } { $month }, { $year }
date-day-month = { $day } { $month }
date-days-of-month = { $first }–{ $last } { $month }, { $year }
date-month = { $year } { $month }
date-weekday = { $weekday }, { $date }
date-year = { $year }{"\u00A0"}թ.
date-year-bce = մ.թ.ա. { $year }{"\u00A0"}թ.
year = { $year }{"\u00A0"}թ.
year-bce = մ.թ.ա. { $year }{"\u00A0"}թ.
date-spring = { $year } գարուն
date-summer = { $year } ամառ
date-autumn = { $year } աշուն
date-winter = { $year } ձմեռ
date-years = { $first } – { $last }
date-some-month = { $year }, ամիսը նշված չէ
date-some-day = { $year }, օրը նշված չէ
date-some-day-of-month = { $year } { $month }, օրը նշված չէ
date-month-early = { $year } { $month }, ամսվա սկիզբ
date-month-middle = { $year } { $month }, ամսվա կեսեր
date-month-late = { $year } { $month }, ամսվա վերջ
date-from-to = { $first } – { $last }
date-from-on = { $date } և հետո
date-from-unknown-end = սկիզբը՝ { $date }, ավարտն անհայտ է
date-until = մինչև { $date }
date-until-unknown-start = սկիզբն անհայտ է, ավարտը՝ { $date }
date-unknown = ժամանակն անհայտ է
date-about = մոտավորապես { $date }
date-uncertain = { $date } (անստույգ)
date-about-uncertain = մոտավորապես { $date } (անստույգ)
date-with-time = { $date }, { $time }
time-between = { $from }-ի և { $to }-ի միջև
time-with-offset = { $time } (UTC{ $offset })
range-from = սկսած { $date }-ից
range-to = մինչև { $date }
range-all = բոլոր ամսաթվերը
minutes-apart = { NUMBER($count) } րոպեի տարբերություն
days-apart = { NUMBER($count) } օրվա տարբերություն
days-later = { NUMBER($count) } օր անց

### The head

standfirst = Ամեն կողմի սեփական վարկածը յուրաքանչյուր իրադարձության մասին՝ մյուսների վարկածների կողքին։
standfirst-of = Ամեն կողմի սեփական վարկածը յուրաքանչյուր իրադարձության մասին ({ $coverage })՝ մյուսների վարկածների կողքին։
version = Տարբերակ { $version }
updated = Թարմացվել է { $date }
theme = Ձևավորում
theme-auto = Ավտո
theme-light = Բաց
theme-dark = Մուգ
language-label = Լեզու
skip-to-accounts = Անցնել վարկածներին
skip-timeline = Բաց թողնել ժամանակի ակնարկը
back-to-filters = Վերադառնալ զտիչներին
overview-disputed = { $disputed ->
    [0] Ոչ մի իրադարձության շուրջ տարաձայնություն չկա
    [one] { NUMBER($all) } իրադարձությունից { $disputed }-ի շուրջ կա տարաձայնություն
   *[other] { NUMBER($all) } իրադարձությունից { $disputed }-ի շուրջ կան տարաձայնություններ
}
overview-agreed = { $agreed ->
    [0] կողմերի խմբերի վարկածները ոչ մի դեպքում չեն համընկնում
    [one] { $agreed }-ի դեպքում կողմերի խմբերի վարկածներն ինչ-որ հարցում համընկնում են
   *[other] { $agreed }-ի դեպքում կողմերի խմբերի վարկածներն ինչ-որ հարցում համընկնում են
}
overview-missing = { $missing ->
    [0] ակնկալվող բոլոր վարկածներն այս հավաքածուում կան
    [one] ակնկալվող { $missing } վարկած այս հավաքածուում չկա
   *[other] ակնկալվող { $missing } վարկած այս հավաքածուում չկա
}
overview-missing-by = { $missing ->
    [0] ակնկալվող բոլոր վարկածները { $date } դրությամբ այս հավաքածուում կան
    [one] ակնկալվող { $missing } վարկած { $date } դրությամբ այս հավաքածուում չկա
   *[other] ակնկալվող { $missing } վարկած { $date } դրությամբ այս հավաքածուում չկա
}
overview = { $disputed }, { $agreed }, { $missing }։

### The strip: the time overview above the accounts

strip-label = Ժամանակի ակնարկ
strip-lanes = Յուրաքանչյուր կողմն՝ առանձին տողով
strip-tools = Մասշտաբ և տեղաշարժ
strip-help = Ամսաթվերն ընտրելու համար քաշեք բռնակները։ Սլաքներով ստեղները տանում են վարկածից վարկած, «վեր» և «վար» սլաքները՝ կողմից կողմ, Page Up և Page Down ստեղները՝ մեկ օրով, Shift-ի հետ՝ մեկ ամսով։ Enter-ը բացում է իրադարձությունը։ Գումարման և հանման նշանները խոշորացնում ու փոքրացնում են, 0-ն ցույց է տալիս ամբողջը։ Ctrl ստեղնը մկնիկի անիվի հետ փոխում է մասշտաբը ցուցիչի շուրջ։
strip-help-title = Ստեղներ և նշաններ
strip-signs = Ավելի մեծ նշանը մի քանի վարկած է։ Շերտը ժամանակահատված է և գունատվում է այնտեղ, որտեղ ծայրը ստույգ չէ. դատարկ նշանն անստույգ ամսաթիվ է։ Կետագիծը միացնում է այն իրադարձության վարկածները, որի շուրջ տարաձայնություն կա, հոծ գիծը՝ ցանկացած այլ իրադարձության։ ↔ նշանը դրված է նկարագրված դեպքից երկու կամ ավելի օր անց հայտարարված վարկածների մոտ։ Գունատ նշաններն ընտրված ամսաթվերից դուրս են։
zoom-in = Խոշորացնել
zoom-out = Փոքրացնել
pan-back = Ավելի վաղ
pan-on = Ավելի ուշ
zoom-all = Ողջ ժամանակը
brush-from = Ցուցադրվող առաջին օրը
brush-to = Ցուցադրվող վերջին օրը
unfold-lanes = Ցույց տալ { NUMBER($count) } այլ ձայն
fold-lanes = Թաքցնել { NUMBER($count) } այլ ձայն
order-and-date = Հերթականություն և ամսաթիվ
strip-order = Հերթականությունը
clock-happened = ըստ դեպքի ժամանակի
clock-stated = ըստ հայտարարման ժամանակի

### Views, filters and search

views-label = Տեսքեր
timeline = Ժամանակագրություն
patterns = Ընդհանուր պատկեր
sources = Աղբյուրներ
filters-label = Զտիչներ
search = Որոնել վարկածներում
dates = Ամսաթվեր
from-date = Սկսած
to-date = Մինչև
all-dates = Բոլոր ամսաթվերը
active-filters = Գործող զտիչներ
reset = Մաքրել բոլորը
remove-filter = Հանել զտիչը՝ { $name }
searched-for = «{ $text }»
menu-with-chosen = { $name } { $chosen }
more-options = Ընտրանքներն ավելի շատ են, քան այստեղ տեղավորվում են. դրանք կարելի է գտնել որոնմամբ
nothing-matches = Այս բոլոր պայմաններին համապատասխանող իրադարձություն չկա
nothing-matches-hint = Հանեք որևէ զտիչ կամ նորից սկսեք՝ ամեն ինչ ցուցադրելով
all-states = Բոլորը
more-filters = Այլ զտիչներ
fewer-filters = Ավելի քիչ զտիչներ
pair = Երկու կողմ
pair-help = Ցույց է տալիս միայն այս երկուսի ասածը և միայն այն իրադարձությունները, որոնք նրանց բաժանում կամ միավորում են։
first-party = Առաջին
second-party = Երկրորդ
no-party = Ընտրեք կողմ
all-parties = Բոլոր կողմերը
known-on = Հայտնի էր առ
as-known-on = Հայտնի էր առ { $date }
first-stated = Առաջին օրը, երբ որևէ բան է հայտարարվել
stated-before = Հայտարարության նախորդ օրը
stated-after = Հայտարարության հաջորդ օրը
facet-party = Կողմեր
facet-topic = Թեմաներ
facet-place = Վայրեր
facet-speaker = Խոսողներ
facet-act = Ասվածի բնույթը
facet-voice = Ձայներ
facet-ownership = Սեփականություն
facet-state = Վիճակ
facet-differ = Ինչում են տարբերվում
facet-silent = Այստեղ վարկած չկա
facet-metric = Թվեր
facet-speaks = Բոլորը խոսում են
state-disputed = Տարաձայնություն
state-agreed = Համընկնում
state-one-voice = Մեկ ձայն
differ-blame = Մեղադրանք
differ-figures = Թվեր
differ-dates = Ամսաթվեր
differ-questions = Հարցեր

### Events and accounts

party = Կողմ
event = Իրադարձություն
other-voices = Այլ ձայներ
no-account = Այս հավաքածուում վարկած չկա
no-account-of = Այս հավաքածուում վարկած չունեցողներ՝
date-basis = Հիմքը՝ { $basis }
not-shown = Այստեղ չեն ցուցադրվում չընտրված կողմերի վարկածները՝ { $parties }
later-accounts = Այս իրադարձության մասին կան նաև ավելի ուշ արված վարկածներ։ Ամփոփումը, որը դրանք հաշվի է առնում, այստեղ չի ցուցադրվում. նշված ամսաթիվը և խմբագրական նշումները կարող են հենվել դրանց վրա։
no-account-by = { $date } դրությամբ այս հավաքածուում վարկած չկա
no-account-of-by = { $date } դրությամբ այս հավաքածուում վարկած չունեցողներ՝
declined = Հրաժարում մեկնաբանությունից
reported-silent = Հաղորդվում է լռության մասին
reported-silent-as-of = Հաղորդվում է լռության մասին (առ { $date })
joint-statement = Համատեղ հայտարարություն, տե՛ս այստեղ՝
joint-with = Համատեղ հայտարարություն հետևյալի հետ՝
details = Մանրամասներ
questions = Ինչի են պատասխանում վարկածները
answers = Պատասխաններ
answer-yes = այո
answer-no = ոչ
answer-not = ոչ թե { $value }
answer-unstated = դիրքորոշում չի հայտնել ({ $words })
answer-implied = { $answer } (ուղղակիորեն չի ասվել)
attribution = Ինչպես է հասել մեզ
coding-confidence = Կոդավորողի վստահությունը
confidence-high = բարձր
confidence-medium = միջին
confidence-low = ցածր
stated = Հայտարարվել է
stated-basis = Հայտարարության ամսաթիվը
note = Նշում
revises = Վերանայում է
revised-by = Վերանայող վարկած
withdrawn = Հետագայում հետ է կանչվել
addressed-to = Հասցեատեր
place-named = Վայրի անունն այստեղ
dated-by-party = Վարկածի ամսաթվերը
account-date = { $what }՝ { $date }
account-date-of = { $what }՝ { $date } ({ $occurrence })
editors-notes = Խմբագրական նշումներ
permanent-link = Մշտական հղում
matches = Համապատասխանում է զտիչներին
names-used-by = այսպես են անվանում
act-asserts = Պնդում
act-confirms = Հաստատում
act-denies = Ժխտում
act-blames = Մեղադրանք
act-demands = Պահանջ
act-acknowledges = Ընդունում
act-apologises = Ներողություն
act-condemns = Դատապարտում
act-warns = Նախազգուշացում
act-commits = Պարտավորություն
act-declares = Հայտարարություն
act-welcomes = Ողջունում
act-no-comment = Հրաժարում մեկնաբանությունից
act-retracts = Ասվածի հետկանչ
act-describes = Նկարագրություն
act-blames-whom = Մեղադրանք (հասցեատեր՝ { $whom })
act-blames-itself = Մեղադրանք՝ ուղղված ինքն իրեն
act-demands-whom = Պահանջ (հասցեատեր՝ { $whom })
act-warns-whom = Նախազգուշացում (հասցեատեր՝ { $whom })
act-counter-accuses = Պատասխան մեղադրանք (հասցեատեր՝ { $whom })
voice-own = Պաշտոնական ձայն
voice-unofficial = Ոչ պաշտոնական ձայն
voice-relay = Ուրիշների փոխանցմամբ
voice-press = Մամուլն իր անունից
contradicts = Հակասում է
contradicted-by = Հակասող վարկած
responds-to = Պատասխանում է
answered-by = Պատասխանող վարկած
corroborates = Ամրապնդում է
corroborated-by = Ամրապնդող վարկած
relation-revises = Վերանայում է
relation-revised-by = Վերանայող վարկած
relation-stated = հայտարարված
relation-editorial = ըստ խմբագրության
relation-computed = հաշվարկված
relays = Փոխանցում է
relayed-by = Փոխանցող վարկած
misreports = Ոչ ճշգրիտ է փոխանցում
misreported-by = Ոչ ճշգրիտ փոխանցող վարկած
note-date-resolution = Ինչպես է որոշվել ամսաթիվը
note-correction = Ուղղում
note-attribution = Վերագրման մասին
note-naming = Անվանումների մասին
note-translation = Թարգմանության մասին
note-caveat = Վերապահում

### Figures

amount-exact = { $number }
amount-about = մոտ { $number }
amount-at-least = առնվազն { $number }
amount-more-than = ավելի քան { $number }
amount-up-to = մինչև { $number }
amount-range = { $low }–{ $high }
amount-vague = անորոշ բառ՝ ընկալված որպես { $number }
amount-vague-at-least = անորոշ բառ՝ ընկալված որպես առնվազն { $number }
amount-counted = { $amount } { $counted }
metric-of-unit = { $unit } ({ $metric })
population-not-stated = պատկանելությունը նշված չէ
population-all = բոլորը միասին
population-own-side = { $name } (իր կողմը)
population-other-side = { $name } (մյուս կողմը)
class-military = զինվորականներ
class-civilian = քաղաքացիական անձինք
class-peacekeeper = խաղաղապահներ
class-mixed = զինվորականներ և քաղաքացիական անձինք
as-of = առ { $date }
interval = { $low }–{ $high }
interval-open = { $low } և ավելի
figures-given = { $metric }՝ ինչպես նշել է յուրաքանչյուրը
figure-given = Թիվը՝ ինչպես նշվել է
read-as = Ընկալված է որպես
plot-key = Լցված նշաններ՝ իր կողմի մասին կամ առանց որոշակի պատկանելության։ Դատարկ նշաններ՝ մյուս կողմի մասին։

### What comparisons come to

stand-differ = Ինչում են տարբերվում՝
stand-agree = Ինչում են համընկնում՝
stand-one-voice = Մեկ ձայն՝
stand-neither = Համեմատվել են նաև՝
aspect-blame = Մեղադրանք
aspect-dates = Ամսաթվեր
blames = Մեղադրվող
dates-it = Նշված ժամանակը
position = Դիրքորոշում
misreport = { " " }(դրանցից մեկը ոչ ճշգրիտ է փոխանցում մեկ այլ վարկած)
misreporting = { " " }(մեկ այլ վարկած ոչ ճշգրիտ փոխանցող վարկածում)
figures-different = Հաշվվում են տարբեր մարդիկ կամ իրեր (տարբերությունը՝ { $of })։ Ուստի դրանք միմյանց չեն հակասում։
figures-revised = Վարկածներից մեկը վերանայում է մյուսը։ Ուստի դրանք միմյանց չեն հակասում։
figures-part = Մեկը հաշվում է մյուսի հաշվածի մի մասը (տարբերությունը՝ { $of }) և տեղավորվում է դրա մեջ։
figures-unsure = Դրանց հաշվածը տարբեր է (տարբերությունը՝ { $of }) այնպես, որ համեմատել հնարավոր չէ։
figures-may-differ = Դրանց հաշվածը կարող է տարբեր լինել (տարբերությունը՝ { $of }), ուստի դրանք չեն համեմատվում։
figures-same = Դրանք նույն թիվն են նշում։
figures-compatible = Կա թիվ, որը համապատասխանում է երկուսին էլ։
figures-update = Երկուսին էլ համապատասխանող թիվ չկա, բայց ավելի ուշ նշվածն ավելի մեծ է. մինչ այդ կարող էր ավելին կատարված կամ հայտնաբերված լինել։
figures-may-be-later = Երկուսին էլ համապատասխանող թիվ չկա, բայց ավելի մեծը կարող է ավելի ուշ նշված լինել. մինչ այդ կարող էր ավելին կատարված կամ հայտնաբերված լինել։
figures-conflict = Դրանք նույնն են հաշվում, և երկուսին էլ համապատասխանող թիվ չկա։
figures-part-greater = Մեկը հաշվում է մյուսի հաշվածի մի մասը (տարբերությունը՝ { $of }) և ավելի մեծ թիվ է նշում։
dimension-population = պատկանելություն
dimension-class = անձանց կարգավիճակ
dimension-period = ժամանակահատված
dimension-place = վայր
dimension-subset = ենթախումբ
summary-differ = Դրանցից առնվազն երկուսը նույնն են հաշվում, և երկուսին էլ համապատասխանող թիվ չկա
summary-part-greater = Դրանցից մեկը հաշվում է մյուսի հաշվածի մի մասը և ավելի մեծ է
summary-agree = Կողմերի տարբեր խմբերի նշած թվերը համատեղելի են
summary-different = Հաշվվում են տարբեր մարդիկ կամ իրեր, ուստի դրանք միմյանց չեն հակասում
summary-none = Դրանցից ոչ մեկը մյուսին չի հակասում
summary-unsure = Դրանցից ոչ բոլորը կարելի է համեմատել. հակասություն հայտնի չէ
summary-misreport = Դրանց բոլորին համապատասխանող թիվ չկա, բայց վարկածներից մեկը մյուսը ոչ ճշգրիտ է փոխանցում
question-open = Ոչ մի կողմ դիրքորոշում չի հայտնում։
question-single = Միայն մեկ կողմ է դիրքորոշում հայտնում։
question-joint = Մի քանի կողմ պատասխանում է մեկ համատեղ հայտարարությամբ. մեկ ձայն։
question-agree = Տարբեր խմբերի կողմերի դիրքորոշումները միմյանց չեն հակասում։
question-agree-same-side = Նույն խմբի կողմերի դիրքորոշումները միմյանց չեն հակասում։
question-dispute = Դիրքորոշումները հակասում են միմյանց և բոլորը միասին համատեղելի չեն։
blame-mutual = Կողմերի խմբերը մեղադրում են միմյանց։
blame-one-sided = Մեղադրվողներից ոչ ոք ի պատասխան նույն բանում չի մեղադրում։
blame-self = Կողմն ընդունում է իր բաժին պատասխանատվությունը։
blame-within-side = Կողմը մեղադրում է իր խմբի մեկ այլ կողմի։
blame-counter = Վարկածը մեղադրանքին պատասխանում է իր մեղադրանքով։
blame-none = Ոչ ոք ոչ ոքի չի մեղադրում։
accused-without-account = Մեղադրվողներ, որոնց սեփական վարկածն այս հավաքածուում չկա՝ { $parties }։
accused-without-account-by = Մեղադրվողներ, որոնց սեփական վարկածը { $date } դրությամբ այս հավաքածուում չկա՝ { $parties }։
speak-without-blame = Առանց դրանում որևէ մեկին մեղադրելու խոսողներ՝ { $parties }։
inconsistent = Սեփական դիրքորոշումները միմյանց հետ համատեղելի չեն՝ { $parties }։
only-voice = Մեկ ձայն. այստեղ սեփական վարկած ունեցող միակ կողմը՝ { $party }
only-voice-joint = Մեկ ձայն. այստեղ սեփական վարկած ունեցող միակ կողմը՝ { $party }, մյուսները միայն ստորագրել են նույն հայտարարությունը՝ { $parties }
pairs = { NUMBER($count) } զույգ

### Patterns

who-blames-whom = Ով ում է մեղադրում
figures-over-time = Թվերը ժամանակի ընթացքում
silence-and-disclosure = Լռություն և հրապարակում
agreement = Համընկնումներ
balance = Հավաքածուի հավասարակշռությունը
blaming-blamed = Մեղադրող ↓ · մեղադրվող →
blame-caption = Վարկածներ, որոնցում տողի կողմը մեղադրում է սյունակի կողմին
blame-overview = { NUMBER($accounts) } վարկած մեղադրում է որևէ մեկին. մեղադրող կողմեր՝ { NUMBER($blaming) }, մեղադրվող կողմեր՝ { NUMBER($blamed) }։
blames-whom = Մեղադրող՝ { $from }, մեղադրվող՝ { $to }
blame-cell = Մեղադրող՝ { $from }, մեղադրվող՝ { $to }. { NUMBER($accounts) } վարկած
account-label = { $party }, { $date }՝ { $event }
no-figures = Այստեղ ոչ մի վարկած թիվ չի նշում։
metric-label = Ինչ է հաշվվում
population-label = ում մասին
every-population = ցանկացած
as-table = Աղյուսակի տեսքով
claims-caption = Յուրաքանչյուր թիվ՝ իր հայտարարման օրով
claims-overview = { NUMBER($figures) } թիվ ({ $metric })՝ { NUMBER($parties) } կողմից։
claims-overview-day = { NUMBER($figures) } թիվ ({ $metric })՝ { NUMBER($parties) } կողմից (հայտարարվել է { $day })։
claims-overview-days = { NUMBER($figures) } թիվ ({ $metric })՝ { NUMBER($parties) } կողմից (հայտարարվել է { $first } – { $last })։
expected = Իրադարձություններ, որոնց մասին խոսք է ակնկալվում
with-account = Սեփական վարկածով
declined-or-silent = Հրաժարում մեկնաբանությունից կամ հաղորդված լռություն
silence-caption = Որ իրադարձությունների մասին այս հավաքածուում չկա այն կողմի սեփական վարկածը, որից այն ակնկալվում էր
silence-overview = Ակնկալվող վարկածներ՝ { NUMBER($expected) }. այս հավաքածուում չկա՝ { NUMBER($missing) }։ Նկարագրված դեպքից երկու կամ ավելի օր անց հայտարարված վարկածներ՝ { NUMBER($late) }։
silence-overview-by = Ակնկալվող վարկածներ՝ { NUMBER($expected) }. { $date } դրությամբ այս հավաքածուում չկա՝ { NUMBER($missing) }։ Նկարագրված դեպքից երկու կամ ավելի օր անց հայտարարված վարկածներ՝ { NUMBER($late) }։
lag-caption = Նկարագրված դեպքից երկու կամ ավելի օր անց հայտարարված վարկածներ
spoke = Որքան անց
sides = Կողմերի խմբեր
agreements = Համընկնումներ
what-they-agree-on = Ինչում
agreement-caption = Ինչում են համընկնում կողմերի երկու խմբի վարկածները
agreement-overview = { $pairs ->
    [0] Այստեղ կողմերի ոչ մի երկու խմբի վարկածներ ոչ մի հարցում չեն համընկնում։
    [one] Կողմերի խմբերի { $pairs } զույգի վարկածներն ինչ-որ հարցում համընկնում են։
   *[other] Կողմերի խմբերի { $pairs } զույգի վարկածներն ինչ-որ հարցում համընկնում են։
}
balance-caption = Ինչ կա հավաքածուում յուրաքանչյուր կողմից
balance-overview = { NUMBER($accounts) } վարկած { NUMBER($parties) } կողմից, { NUMBER($quotes) } մեջբերում։
balance-accounts = Վարկածներ
balance-official = Պաշտոնական ձայն
balance-quotes = Մեջբերումներ
balance-languages = Մեջբերումների լեզուները
balance-high = Կոդավորողի վստահությունը՝ բարձր
balance-medium = միջին
balance-low = ցածր

### Sources and the foot

resting-accounts = Դրա վրա հիմնված վարկածներ
source-without-address = հասցեն հայտնի չէ
source-copies = տեքստը՝
archived-copy = արխիվային պատճեն
ownership-state = Պետական
ownership-public-service = Հանրային
ownership-private = Մասնավոր
ownership-party = Պատկանում է կողմին
ownership-ngo = ՀԿ
ownership-igo = Միջկառավարական կազմակերպություն
ownership-unknown = Սեփականատերն անհայտ է
never-grades = Counterpoint-ը վարկածները դնում է կողք կողքի։ Այն չի ասում, թե որոնք են ճշմարիտ։
limits = Ինչ չկա այս հավաքածուում
name-policy = Անվանումներ
translated-texts = Այստեղ ցուցադրվող որոշ տեքստեր թարգմանություններ են. հավաքածուն գրվել է այլ լեզվով։
time-zones = Ժամային գոտիներ
changelog = Հավաքածուի փոփոխությունները
change-added = ավելացվել է
change-changed = փոփոխվել է
change-corrected = ուղղվել է
change-removed = հեռացվել է
change-retracted = հետ է կանչվել
licence = Լիցենզիա
no-licence = Հավաքածուում լիցենզիա նշված չէ։
fingerprint = SHA-256
event-on-full-page = Այս իրադարձությունը բոլոր մյուսների շարքում
event-not-here = Այս իրադարձությունը տվյալների հավաքածուում չկա։

### Share and Data

share = Կիսվել
data = Տվյալներ
close = Փակել
copy = Պատճենել
copy-what = Պատճենել՝ { $what }
copied = Պատճենվել է՝ { $what }
press-to-copy = Զննարկիչը թույլ չի տալիս այս էջին պատճենել։ Տեքստն ընտրված է. սեղմեք Ctrl+C, Mac-ում՝ Command+C
link-to-view = Այս տեսքի հղումը
embed-heading = Ներկառուցել այլ էջում
embed-part = Ինչը
part-card = Այս իրադարձությունը՝ որպես քարտ
part-view = Այս տեսքը
embed-form = Ներկառուցման ձևը
form-address = Պարզ հասցե՝ WordPress-ի և հասցեով ներկառուցող այլ համակարգերի համար
form-frame = Շրջանակ
form-frame-with-script = Բովանդակության բարձրությամբ շրջանակ՝ սկրիպտով
form-element = Տարր՝ սկրիպտով
address-note = Միայն հասցեով ներկառուցվում է տվյալների ամբողջ հավաքածուն՝ ինչպես հրապարակվել է։ Շրջանակը կամ տարրը կարող է ցուցադրել նաև մեկ իրադարձություն կամ տեսք՝ ընտրված ձևավորմամբ, լեզվով և ամրագրված զտիչներով։
embed-code = Տեղադրվող կոդը
embed-height = Բարձրությունը, px
lock-filters = Ամրագրել զտիչները
preview = Նախադիտում
no-preview = Չկա
width = { $px }{"\u00A0"}px
citation-label = Մատենագիտական հղում
account-to-cite = { $party }, վարկած «{ $event }» իրադարձության մասին, հայտարարվել է { $date }
citation = { $dataset }։ { $version }։ { $link }
citation-of-part = { $part } // { $dataset }։ { $version }։ { $link }
poster = Պատկեր ազդի համար (PNG)
poster-alt = Ինչ է պատկերված՝ բառերով
poster-words = { $title }։ Ժամանակի առանցք՝ կողմերի տողերով և դրանց վրա վարկածների նշաններով։ { $counts }։
whole-dataset = Ամբողջ հավաքածուն
shown-accounts = Ցուցադրվածը՝ { NUMBER($count) } վարկած
dataset-file = Ֆայլը, ինչպես հրապարակվել է (JSON)
as-csv = CSV՝ աղյուսակային ծրագրերի համար
as-json = JSON՝ ծրագրերի համար
csv-formulas = CSV-ում այն վանդակը, որը աղյուսակային ծրագիրը բանաձև կհամարեր, սկսվում է ապաթարցով։
provenance = Որ հավաքածուն է սա

### Mistakes in a dataset, for whoever publishes it

left-out-title = { $count ->
    [one] { $count } գրառում բաց է թողնվել, քանի որ խախտում է ձևաչափի կանոններից մեկը
   *[other] { $count } գրառում բաց է թողնվել, քանի որ դրանք խախտում են ձևաչափի կանոններ
}
left-out-hint = Մնացած ամեն ինչ ցուցադրված է։ Հավաքածուն հրապարակողը կարող է յուրաքանչյուր տեղը գտնել տողի համարով։
problems-title = { NUMBER($count) } խնդիր հավաքածուում
problem = գտնվել է՝ { $found }, սպասվում էր՝ { $expected } (տող { $line }, սյունակ { $column })
problem-nearest = գտնվել է՝ { $found }, սպասվում էր՝ { $expected }. նկատի ունեի՞ք { $nearest } (տող { $line }, սյունակ { $column })
problem-in-record = { $record } { $id } – { $problem }
left-out = { $record } { $id }
left-out-for = { $record } { $id }, քանի որ դրանում նշված է { $kind } { $other }
without-id = առանց նույնացուցիչի
record-topic = Թեմա
record-publisher = Հրապարակող
record-party = Կողմ
record-side = Կողմերի խումբ
record-speaker = Խոսող
record-place = Վայր
record-source = Աղբյուր
record-event = Իրադարձություն
record-account = Վարկած
record-relation = Կապ
record-note = Նշում
record-change = Փոփոխությունների մատյանի գրառում
named-topic = թեմա
named-publisher = հրապարակող
named-party = կողմ
named-side = կողմերի խումբ
named-speaker = խոսող
named-place = վայր
named-source = աղբյուր
named-event = իրադարձություն
named-account = վարկած
named-relation = կապ
named-note = նշում
named-change = փոփոխությունների մատյանի գրառում
found-field = "{ $name }" դաշտը
found-no-field = "{ $name }" դաշտի բացակայություն
found-field-again = "{ $name }" դաշտը ևս մեկ անգամ
found-text = "{ $text }"
found-control = { $code } կառավարող նիշը
found-half-character = կիսատ նիշ այստեղ՝ { $text }
found-no-language = տեքստ՝ առանց որևէ լեզվի
found-empty-list = դատարկ ցանկ
found-list-of = { $length } տարրից բաղկացած ցանկ
found-entry-again = "{ $text }" ևս մեկ անգամ նույն ցանկում
found-id-again = "{ $text }", որն արդեն ավելի վաղ գրառման նույնացուցիչ է
found-unknown-id = "{ $text }", որը ոչնչի նույնացուցիչ չէ
found-none = դրանցից ոչ մեկը
found-number = { $number } թիվը
found-from-to = նախ { $low }, ապա { $high }
found-speaker-of-another = մեկ այլ կողմի ({ $speakers }) խոսող՝ { $accounts } կողմի վարկածում
found-long-quote = { $characters } նիշ երկարությամբ մեջբերում
found-unlisted-source = "{ $text }", որը վարկածի աղբյուրների ցանկում չկա
found-itself = հենց այդ վարկածը
found-circle = վարկածներ, որոնք շրջանաձև վերանայում են միմյանց՝ { $accounts }
found-both-ends = նույն վարկածը երկու ծայրում
found-two-sides = կողմ, որն ընդգրկված է նաև "{ $side }" խմբում
found-end-of-file = ֆայլի վերջը
found-line-break = տողադարձ
found-object = օբյեկտ
found-list = ցանկ
found-json-text = { $text } տեքստը
expected-one-of = հետևյալներից մեկը՝ { $words }
expected-required = "{ $name }" դաշտը, որը պարտադիր է
expected-field-once = յուրաքանչյուր դաշտը՝ մեկ անգամ
expected-slug = a-ից մինչև z տառերը, թվանշաններ և - _ . : +, առավելագույնը՝ { $most }
expected-language = լեզվի պիտակ, օրինակ՝ "en" կամ "az-Latn"
expected-version = երեք թվից կազմված տարբերակ, օրինակ՝ "1.4.0"
expected-date = EDTF ամսաթիվ, օրինակ՝ "{ $example }" ({ $reason })
expected-address = վեբ հասցե, որն սկսվում է https:// կամ http:// տեքստով, իսկ հանգույցի անունը գրված է ASCII տառերով
expected-sha256 = 64 տասնվեցական թվանշան
expected-no-control = ոչ մի կառավարող նիշ, բացի տողադարձերից
expected-whole-characters = ամբողջական նիշեր, \u գրառումները՝ զույգերով, որտեղ դա անհրաժեշտ է
expected-at-least-one = առնվազն մեկը
expected-list-of = { $length } տարրից բաղկացած ցանկ
expected-entry-once = յուրաքանչյուր տարրը՝ մեկ անգամ
expected-own-id = սեփական նույնացուցիչ
expected-exactly-one = սրանցից ճիշտ մեկը՝ { $fields }
expected-whole-number = ամբողջ թիվ
expected-not-negative = զրո կամ ավելի
expected-at-most = առավելագույնը՝ { $most }
expected-lower-first = նախ՝ ավելի փոքր թիվը
expected-between = թիվ { $low } – { $high } սահմաններում
expected-own-speaker = վարկածի սեփական կողմի խոսող
expected-short-quote = առավելագույնը { $most } նիշ
expected-listed-source = վարկածի աղբյուրներից մեկը
expected-earlier-account = ավելի վաղ վարկած
expected-two-accounts = երկու վարկած
expected-one-side = յուրաքանչյուր կողմը՝ առավելագույնը մեկ խմբում
expected-object = օբյեկտ
expected-list = ցանկ
expected-text = տեքստ
expected-translations = տեքստ կամ լեզուներին տեքստեր համապատասխանեցնող օբյեկտ
expected-number = թիվ
expected-truth = true կամ false
expected-id-topic = թեմայի նույնացուցիչ
expected-id-publisher = հրապարակողի նույնացուցիչ
expected-id-party = կողմի նույնացուցիչ
expected-id-side = կողմերի խմբի նույնացուցիչ
expected-id-speaker = խոսողի նույնացուցիչ
expected-id-place = վայրի նույնացուցիչ
expected-id-source = աղբյուրի նույնացուցիչ
expected-id-event = իրադարձության նույնացուցիչ
expected-id-account = վարկածի նույնացուցիչ
expected-id-record = գրառման նույնացուցիչ
expected-party-or-side = կողմի կամ կողմերի խմբի նույնացուցիչ
expected-question = իրադարձության հարցերից մեկի նույնացուցիչը
expected-yes-no = "yes" կամ "no"
expected-answer-party = կողմի կամ կողմերի խմբի նույնացուցիչ կամ մեկ բառ, որը դրանցից ոչ մեկը չէ
expected-answer-date = EDTF ամսաթիվ
edtf-empty = ամսաթիվը դատարկ է
edtf-shape = ամսաթիվը գրվում է տարի-ամիս-օր ձևով
edtf-year = տարին գրվում է չորս թվանշանով
edtf-negative-zero = զրո տարին մինուս նշան չունի
edtf-letter-year = Y-ից հետո գրվում է հինգ կամ ավելի թվանշանով տարի
edtf-year-too-long = տարին ունի տասնութից ավելի թվանշան
edtf-month = ամիսը գրվում է 01–12, իսկ տարվա եղանակը՝ 21–24 թվերով
edtf-season-day = տարվա եղանակն օրեր չունի
edtf-day = օրը գրվում է 01–31 թվերով
edtf-month-too-short = { $month } ամիսն ունի { $days } օր
edtf-time-without-day = ժամին անհրաժեշտ է լրիվ ամսաթիվ՝ առանց X, ?, ~ կամ % նշանների
edtf-time = ժամը գրվում է 00:00:00–23:59:59 սահմաններում, ապա՝ շեղումը UTC-ից
edtf-slashes = միջակայքը գրվում է սկիզբ/ավարտ ձևով՝ մեկ թեք գծով
edtf-time-in-interval = միջակայքը գրվում է ամսաթվից ամսաթիվ՝ առանց ժամերի
edtf-interval-without-date = միջակայքում նշված է առնվազն մեկ ամսաթիվ
edtf-start-after-end = միջակայքի սկիզբն ավելի ուշ է, քան ավարտը
edtf-set = ամսաթվերի բազմությունները EDTF-ի 2-րդ մակարդակից են, ընթերցվում են միայն 0 և 1 մակարդակները
edtf-qualified-part = ?, ~ և % նշանները, եթե վերջում չեն, EDTF-ի 2-րդ մակարդակից են, ընթերցվում են միայն 0 և 1 մակարդակները
edtf-unspecified-part = X-ը, եթե վերջին թվանշանների տեղում չէ, EDTF-ի 2-րդ մակարդակից է, ընթերցվում են միայն 0 և 1 մակարդակները
edtf-exponent-year = աստիճանացույցով տարիները EDTF-ի 2-րդ մակարդակից են, ընթերցվում են միայն 0 և 1 մակարդակները
edtf-significant-digits = նշանակալի թվանշանները EDTF-ի 2-րդ մակարդակից են, ընթերցվում են միայն 0 և 1 մակարդակները
edtf-grouping = 25–41 եղանակները EDTF-ի 2-րդ մակարդակից են, ընթերցվում են միայն 0 և 1 մակարդակները
clock-time = օրվա ժամը գրվում է 00:00–23:59 սահմաններում
clock-offset = UTC-ից շեղումը գրվում է +04:00 կամ Z ձևով՝ -12:00 – +14:00 սահմաններում
unreadable-too-large = Ֆայլը մեծ է 64{"\u00A0"}MiB-ից, իսկ դա առավելագույնն է, ինչ կարելի է բացել։ Բաժանեք այն մի քանի հավաքածուի, օրինակ՝ ըստ տարիների։
unreadable-not-utf8 = Ֆայլը պահված չէ UTF-8 կոդավորմամբ. { $line } տողի { $column } սյունակում կա բայթ, որը ոչ մի նիշի մաս չէ։ Նորից պահեք այն UTF-8 կոդավորմամբ։
unreadable-not-json = Ֆայլը JSON չէ. { $line } տողի { $column } սյունակում հանդիպում է { $found }, որն այնտեղ լինել չի կարող։ Հաճախ դրանից անմիջապես առաջ ստորակետ, չակերտ կամ փակագիծ է պակասում կամ ավելորդ է։
unreadable-invisible = Ֆայլը JSON չէ. { $line } տողի { $column } սյունակում հանդիպում է { $code } անտեսանելի նիշը, որն այնտեղ լինել չի կարող։ Ջնջեք այն կամ այնտեղ դրեք սովորական բացատ. եթե ֆայլում այդպիսիք շատ են, նորից պահեք այն UTF-8 կոդավորմամբ։
unreadable-too-deep = Սկսած { $line } տողի { $column } սյունակից՝ ցանկերն ու օբյեկտները ներդրված են միմյանց մեջ ավելի քան 32 մակարդակով, ինչը ոչ մի հավաքածուի պետք չէ։ Այնտեղ փնտրեք չփակված փակագիծ։
unreadable-not-an-object = Ֆայլը JSON է, բայց ոչ տվյալների հավաքածու. հավաքածուն մեկ օբյեկտ է՝ {"{"}-ից մինչև {"}"}։ Ստուգեք՝ արդյոք սա ճիշտ ֆայլն է։
unreadable-no-format = Ֆայլում նշված չէ, որ այն տվյալների հավաքածու է։ Եթե հավաքածու է, որպես առաջին դաշտ ավելացրեք "format": "counterpoint/1"։
unreadable-unknown-format = Ֆայլի ձևաչափն է { $found }, որն այս ծրագրին հայտնի չէ. այն կարդում է "counterpoint/1"։ Ստուգեք՝ արդյոք սա ճիշտ ֆայլն է, և ինչպես է գրված դրա "format" դաշտը։
unreadable-newer-format = Ֆայլը գրված է { $found } ձևաչափով, որն ավելի նոր է, քան այս ծրագրի կարդացածը՝ "counterpoint/1"։ Բացեք այն Counterpoint-ի ավելի նոր տարբերակով կամ արտահանեք որպես "counterpoint/1"։

### Words of datasets

## What is counted, after a number: "58 killed", "12 people (missing)".

word-killed = զոհված
word-wounded = վիրավոր
word-captured = գերեվարված
word-missing = անհետ կորած
word-released = ազատ արձակված
word-returned-displaced = վերադարձած տեղահանված
word-aircraft-lost = կորցրած օդանավ
word-tanks-lost = կորցրած տանկ
word-foreign-fighters = օտարերկրյա մարտիկ
word-troops-deployed = տեղակայված զինծառայող
word-troops-at-risk = վտանգի տակ գտնվող զինծառայող
word-parade-troops = շքերթի մասնակից զինծառայող
word-vehicles = փոխադրամիջոց
word-vehicles-other = այլ փոխադրամիջոց
word-corridor-width = միջանցքի լայնություն
word-mandate = մանդատ
word-videos = տեսանյութ
word-posts = պահակետ
word-posts-north = պահակետ հյուսիսում
word-posts-south = պահակետ հարավում
word-bodies-examined = հետազոտված մարմին
word-unidentified = չնույնականացված
word-violations = խախտում
word-shells = արկ
word-strikes = հարված
word-area-burned = այրված տարածք
word-parties = կուսակցություն
word-delay = հետաձգում
word-votes-for = կողմ քվեարկած
word-votes-against = դեմ քվեարկած
word-killed-listed = զոհված ըստ ցուցակի
word-killed-identified = նույնականացված զոհված
word-in-hospital = հիվանդանոցում
word-listed-captives = գերեվարված ըստ ցուցակի

## Units

word-people = մարդ
word-observation-posts = դիտակետ
word-helicopters = ուղղաթիռ
word-apcs = զրահափոխադրիչ
word-km = կմ
word-years = տարի
word-tanks = տանկ
word-votes = ձայն
word-hectares = հեկտար
word-days = օր

## Of whom

word-journalists = լրագրողներ
word-russian-citizens = Ռուսաստանի քաղաքացիներ

## What is dated

word-occurred = տեղի է ունեցել
word-effective = ուժի մեջ մտնելը
word-started = սկսվել է
word-signed = ստորագրվել է
word-ended = ավարտվել է
word-announced = հայտարարվել է
word-due = ժամկետը
word-moved-to = նոր ժամկետը
word-published = հրապարակվել է

## Kinds of sources

word-news = լուր
word-primary = սկզբնաղբյուր
word-article = հոդված
word-report = զեկույց
