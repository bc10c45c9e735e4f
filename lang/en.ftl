# Every sentence, label and number format of the interface. The source of all other languages:
# a translation has the same messages with the same arguments, or the program does not build.
#
# Written in Fluent (https://projectfluent.org/fluent/guide/). Used are texts, arguments, and choices by
# the plural category of a number. { NUMBER($x) } is a number where no choice says so.
# Arguments that are texts come ready: names of parties, dates, and other messages.

### The product and its states while loading

product = Counterpoint
loading = Loading the dataset
# How much has arrived, in megabytes.
arrived = { $megabytes }{"\u00A0"}MB
arrived-of = { $megabytes } of { $whole }{"\u00A0"}MB
failed-title = The dataset did not arrive
fetch-not-found = The server says that there is no dataset at this address (404). The page may have moved, or its publisher forgot the file.
# $status is an HTTP status code.
fetch-refused = The server could not send it just now (error { $status }). Trying again may help.
fetch-offline = The connection failed. Check that you are online, then try again.
retry = Retry
stalled = The part of this page that searches and filters could not start. What is here can be read all the same.
stopped = This page has stopped working, and what it shows may be incomplete. What you had chosen is kept in its address.
reload = Reload
plain-page = All events on one plain page
all-events = All { $count ->
    [one] { $count } event
   *[other] { $count } events
} on one plain page
# In place of the link to that page, where there are too many events for one.
first-events = Only the first events are here ({ NUMBER($shown) } of { NUMBER($all) }). The part of this page that searches and filters shows the others.
unreadable-title = This dataset cannot be shown
dismiss = Dismiss
lifted-filters = Filters were lifted to show this
# $parts is a list of what the link names.
ignored-title = This link asks for something that is not here, so it was passed over: { $parts }

### Numbers and lists

# Between groups of three digits; a no-break space is written { " " }.
number-group = ,
# Before the decimals.
number-point = .
# Between the entries of a list. In one that ends in a conjunction: between them, and before the last one.
list-comma = {", "}
list-middle = {", "}
list-last = {" and "}
# Between a name and what is said of it, and between entries longer than a few words.
colon = {": "}
semicolon = {"; "}
events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
accounts = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
parties = { $count ->
    [one] { $count } party
   *[other] { $count } parties
}
more-parties = { $count ->
    [one] And { $count } more party
   *[other] And { $count } more parties
}
# After the number shown, as in "12 of 47 events"; begins with a space.
of-events = { $count ->
    [one] { " " }of { $count } event
   *[other] { " " }of { $count } events
}
# How many accounts had been stated by a day.
known = { NUMBER($known) } of { $all ->
    [one] { $all } account
   *[other] { $all } accounts
}

### Dates and times

# Twelve names separated by |: in a date with a day, and alone or with a year.
months-in-date = Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sept | Oct | Nov | Dec
months-alone = Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sept | Oct | Nov | Dec
# Seven short names separated by |, from Monday on.
weekdays = Mon | Tue | Wed | Thu | Fri | Sat | Sun
date-day = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-days-of-month = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-weekday = { $weekday } { $date }
# $year is a number of digits; BCE is before the common era.
date-year = { $year }
date-year-bce = { $year } BCE
# A year within a longer date.
year = { $year }
year-bce = { $year } BCE
date-spring = spring { $year }
date-summer = summer { $year }
date-autumn = autumn { $year }
date-winter = winter { $year }
date-years = the years { $first } to { $last }
date-some-month = some month of { $year }
date-some-day = some day of { $year }
date-some-day-of-month = some day of { $month } { $year }
# A third of a month, for an interval whose two days are approximate.
date-month-early = early { $month } { $year }
date-month-middle = mid { $month } { $year }
date-month-late = late { $month } { $year }
# From one date to another: "28 Sept – 1 Nov 2020".
date-from-to = { $first } – { $last }
date-from-on = from { $date } on
date-from-unknown-end = from { $date }, end unknown
date-until = until { $date }
date-until-unknown-start = start unknown, until { $date }
date-unknown = at an unknown time
# Approximate, uncertain, both; $date may be a time.
date-about = about { $date }
date-uncertain = { $date } (uncertain)
date-about-uncertain = about { $date } (uncertain)
date-with-time = { $date }, { $time }
# A stretch of a day; $from and $to are times of day.
time-between = between { $from } and { $to }
# $offset as in +4; UTC alone where it is none.
time-with-offset = { $time } (UTC{ $offset })
# A range of days the reader chose.
range-from = from { $date }
range-to = to { $date }
range-all = all dates
# How far two dates are apart.
minutes-apart = { $count ->
    [one] { $count } minute apart
   *[other] { $count } minutes apart
}
days-apart = { $count ->
    [one] { $count } day apart
   *[other] { $count } days apart
}
# How long after the event an account was stated.
days-later = { $count ->
    [one] { $count } day later
   *[other] { $count } days later
}

### The head

# What the page is; $coverage is a range of dates.
standfirst = Each party’s own account of every event, set beside the others’.
standfirst-of = Each party’s own account of every event, { $coverage }, set beside the others’.
version = Version { $version }
updated = Updated { $date }
theme = Theme
theme-auto = Auto
theme-light = Light
theme-dark = Dark
language-label = Language
skip-to-accounts = Skip to the accounts
skip-timeline = Skip the time overview
back-to-filters = Back to the filters
# The dataset in one sentence, once it is compared. Three messages are set one after the other.
overview-disputed = { $disputed ->
    [0] No event is disputed
    [one] { $disputed } event of { NUMBER($all) } is disputed
   *[other] { $disputed } events of { NUMBER($all) } are disputed
}
overview-agreed = { $agreed ->
    [0] sides agree on nothing
    [one] sides agree on something in { $agreed }
   *[other] sides agree on something in { $agreed }
}
overview-missing = { $missing ->
    [0] every expected account is in this dataset
    [one] { $missing } expected account is not in this dataset
   *[other] { $missing } expected accounts are not in this dataset
}
overview-missing-by = { $missing ->
    [0] every expected account is in this dataset by { $date }
    [one] { $missing } expected account is not in this dataset by { $date }
   *[other] { $missing } expected accounts are not in this dataset by { $date }
}
# The three of them as one sentence.
overview = { $disputed }; { $agreed }; { $missing }.

### The strip: the time overview above the accounts

strip-label = Time overview
# The drawing within it.
strip-lanes = One lane for each party
strip-tools = Zoom and move
strip-help = Drag the handles to choose dates. Arrow keys move from account to account, Up and Down between parties, Page Up and Page Down by a day, with Shift by a month. Enter opens the event. Plus and minus zoom, 0 shows everything. Ctrl and the wheel zoom to the pointer.
strip-help-title = Keys and signs
strip-signs = A larger sign stands for several accounts. A bar stands for more than one moment, and fades where its end is not sure; a hollow sign stands for an uncertain date. A dotted line joins accounts of an event that is disputed, a plain one those of any other. ↔ stands at accounts stated two days or more after what they tell of. Faint signs are outside the chosen dates.
zoom-in = Zoom in
zoom-out = Zoom out
# To earlier and to later times.
pan-back = Earlier
pan-on = Later
zoom-all = Whole period
brush-from = First day shown
brush-to = Last day shown
unfold-lanes = { $count ->
    [one] Show { $count } other voice
   *[other] Show { $count } other voices
}
fold-lanes = { $count ->
    [one] Fold { $count } other voice
   *[other] Fold { $count } other voices
}
# Unfolds, on a phone, the order of the strip and the day as known on.
order-and-date = Order and date
# By what the strip is ordered: "In order of" with the two choices.
strip-order = In order of
clock-happened = when it happened
clock-stated = when it was stated

### Views, filters and search

views-label = Views
timeline = Timeline
patterns = Patterns
sources = Sources
filters-label = Filters
search = Search accounts
dates = Dates
from-date = From
to-date = To
all-dates = All dates
active-filters = Active filters
reset = Reset all
remove-filter = Remove filter { $name }
# What the reader typed into the search, as a filter.
searched-for = “{ $text }”
# A menu with how many of its options are chosen.
menu-with-chosen = { $name } { $chosen }
more-options = There are more options than fit here; search for them instead
nothing-matches = No event matches all of this
nothing-matches-hint = Take a filter away, or start again with everything
all-states = All
more-filters = More filters
fewer-filters = Fewer filters
pair = Two parties
pair-help = Shows only what these two say, and only the events that divide or unite them.
first-party = First
second-party = Second
no-party = Choose a party
all-parties = All parties
known-on = As known on
as-known-on = As known on { $date }
first-stated = First day on which something was stated
stated-before = Day of a statement before
stated-after = Day of a statement after
# The names of the filters.
facet-party = Parties
facet-topic = Topics
facet-place = Places
facet-speaker = Speakers
facet-act = Statements
facet-voice = Voices
facet-ownership = Ownership
facet-state = State
facet-differ = Differ on
facet-silent = No account here from
facet-metric = Figures
facet-speaks = All speak
# The states of an event, and on what accounts differ.
state-disputed = Disputed
state-agreed = Agreed
state-one-voice = One voice
differ-blame = Blame
differ-figures = Figures
differ-dates = Dates
differ-questions = Questions

### Events and accounts

party = Party
event = Event
other-voices = Other voices
no-account = No account in this dataset
no-account-of = No account in this dataset from
date-basis = Basis: { $basis }
not-shown = Not shown here, because other parties are chosen: accounts from { $parties }
# In place of an event's summary, where a day is chosen of which things are to be known.
later-accounts = Accounts of this event were stated later, too. The summary, which tells of them, is not shown here; the date given and editors’ notes may rest on them.
no-account-by = No account in this dataset by { $date }
no-account-of-by = No account in this dataset by { $date } from
# The party was asked and declined.
declined = Declined to comment
reported-silent = Reported silent
reported-silent-as-of = Reported silent as of { $date }
joint-statement = Joint statement, shown under
joint-with = Joint statement with
details = Details
questions = What the accounts answer
answers = Answers
answer-yes = yes
answer-no = no
answer-not = not { $value }
answer-unstated = no position taken ({ $words })
# The coder inferred the answer.
answer-implied = { $answer } (implied)
attribution = How it reached us
# How sure the coder is of the coding; never of the claim.
coding-confidence = Confidence of the coding
confidence-high = high
confidence-medium = medium
confidence-low = low
stated = Stated
stated-basis = Date of the statement
note = Note
revises = Revises
revised-by = Revised by
withdrawn = Withdrawn since
addressed-to = Addressed to
place-named = Place as named here
dated-by-party = Its dates
# What is dated, as "started: 27 Sept 2020".
account-date = { $what }: { $date }
account-date-of = { $what }: { $date } ({ $occurrence })
editors-notes = Editors’ notes
permanent-link = Permanent link
# Heard before an account that the filters single out within its event; seen, it has a mark.
matches = Matches the filters
names-used-by = named so by
# What an account does; the first of several as it stands, the others with a small letter.
act-asserts = Asserts
act-confirms = Confirms
act-denies = Denies
act-blames = Blames
act-demands = Demands
act-acknowledges = Acknowledges
act-apologises = Apologises
act-condemns = Condemns
act-warns = Warns
act-commits = Commits itself
act-declares = Declares
act-welcomes = Welcomes
act-no-comment = Declines to comment
act-retracts = Retracts
act-describes = Describes
# $whom is a list of names of parties, in the form in which they stand alone.
act-blames-whom = Blames { $whom }
act-blames-itself = Blames itself
act-demands-whom = Demands of { $whom }
act-warns-whom = Warns { $whom }
act-counter-accuses = Accuses { $whom } in return
voice-own = Official voice
voice-unofficial = Unofficial voice
voice-relay = Relayed by others
voice-press = Press in its own voice
# An account and another, seen from either end; a link to the other follows.
contradicts = Contradicts
contradicted-by = Contradicted by
responds-to = Responds to
answered-by = Answered by
corroborates = Corroborates
corroborated-by = Corroborated by
relation-revises = Revises
relation-revised-by = Revised by
relation-stated = stated
relation-editorial = as the editors find
relation-computed = computed
relays = Relays
relayed-by = Relayed by
misreports = Misreports
misreported-by = Misreported by
note-date-resolution = How the date was resolved
note-correction = Correction
note-attribution = On the attribution
note-naming = On names
note-translation = On the translation
note-caveat = Caution

### Figures

# $number stands out in the phrase.
amount-exact = { $number }
amount-about = about { $number }
amount-at-least = at least { $number }
amount-more-than = more than { $number }
amount-up-to = up to { $number }
amount-range = { $low }–{ $high }
# "dozens", "hundreds": what the dataset reads such a word as.
amount-vague = a vague word, read as { $number }
amount-vague-at-least = a vague word, read as at least { $number }
# An amount with what is counted: "2 killed", "about 60 helicopters (aircraft lost)". Where words after a number take
# its form, the other way round holds for all: "killed: 2".
amount-counted = { $amount } { $counted }
# What is counted: a unit and a metric, as "helicopters (aircraft lost)".
metric-of-unit = { $unit } ({ $metric })
population-not-stated = population not stated
population-all = all together
# $name is the name of a party or side: the speaker's own side, or the other one.
population-own-side = { $name } (own side)
population-other-side = { $name } (other side)
class-military = military
class-civilian = civilians
class-peacekeeper = peacekeepers
class-mixed = military and civilians
as-of = as of { $date }
# The whole numbers an amount is read as.
interval = { $low } to { $high }
interval-open = { $low } and more
figures-given = { $metric }, as each gave it
figure-given = Figure as given
read-as = Read as
plot-key = Filled signs: of the party’s own side, or of nobody in particular. Hollow signs: of the other side.

### What comparisons come to

stand-differ = They differ on
stand-agree = They agree on
stand-one-voice = One voice on
stand-neither = Also compared
aspect-blame = Blame
aspect-dates = Dates
blames = Blames
dates-it = Dates it
position = Position
misreport = { " " }(one of them misreports another account)
# Beside a figure in a plot.
misreporting = { " " }(in an account that misreports another)
# $of is a list of: population, kind of people, period, place, subset.
figures-different = Different people or things are counted: another { $of }. So these do not conflict.
figures-revised = One account revises the other. So these do not conflict.
figures-part = One counts a part of what the other counts, by { $of }, and fits within it.
figures-unsure = What they count differs, by { $of }, in a way that allows no comparison.
figures-may-differ = What they count may differ, by { $of }, so they are not compared.
figures-same = They give the same number.
figures-compatible = Some number fits both.
figures-update = No number fits both, but the later one is higher: more may have happened or been found by then.
figures-may-be-later = No number fits both, but the higher one may be the later one: more may have happened or been found by then.
figures-conflict = They count the same, and no number fits both.
figures-part-greater = One counts a part of what the other counts, by { $of }, and is greater.
dimension-population = population
dimension-class = kind of people
dimension-period = period
dimension-place = place
dimension-subset = subset
summary-differ = At least two of these count the same, and no number fits both
summary-part-greater = One of these counts a part of what another counts, and is greater
summary-agree = Different sides give numbers that fit each other
summary-different = Different people or things are counted, so these do not conflict
summary-none = None of these conflict
summary-unsure = Not all of these can be compared; no conflict is known
summary-misreport = No number fits all of these, but one of the accounts misreports another
question-open = No party takes a position.
question-single = Only one party takes a position.
question-joint = Several parties answer in one joint statement: one voice.
question-agree = Parties of different sides take positions that do not conflict.
question-agree-same-side = Parties of one side take positions that do not conflict.
question-dispute = The positions conflict: they cannot all hold.
blame-mutual = Sides blame each other.
blame-one-sided = Nobody who is blamed blames back for the same.
blame-self = A party acknowledges its own part.
blame-within-side = A party blames another of its own side.
blame-counter = An account answers blame with an accusation of its own.
blame-none = Nobody blames anybody.
accused-without-account = Blamed, with no account of its own in this dataset: { $parties }.
accused-without-account-by = Blamed, with no account of its own in this dataset by { $date }: { $parties }.
# An accusation of something else may stand beside it.
speak-without-blame = Speaking without blaming anybody for this: { $parties }.
inconsistent = With positions of its own that cannot all hold: { $parties }.
only-voice = One voice: only { $party } has accounts of its own here
only-voice-joint = One voice: { $party } speaks here, and { $parties } only by signing with it
pairs = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}

### Patterns

who-blames-whom = Who blames whom
figures-over-time = Figures over time
silence-and-disclosure = Silence and disclosure
agreement = Agreement
balance = Balance of the dataset
# The corner of a table: rows blame, columns are blamed.
blaming-blamed = Blaming ↓ · blamed →
blame-caption = Accounts in which the party of the row blames the party of the column
blame-overview = { $accounts ->
    [one] { $accounts } account blames
   *[other] { $accounts } accounts blame
} somebody: { $blaming ->
    [one] { $blaming } party blames
   *[other] { $blaming } parties blame
}, { $blamed ->
    [one] { $blamed } is blamed
   *[other] { $blamed } are blamed
}.
blames-whom = { $from } blames { $to }
blame-cell = { $from } blames { $to }: { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
}
# An account in a list: "Armenia, 27 Sept 2020: the event".
account-label = { $party }, { $date }: { $event }
no-figures = No account here gives a figure.
metric-label = What is counted
population-label = of whom
every-population = any population
as-table = As a table
claims-caption = Every figure at the day it was stated
claims-overview = { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
} ({ $metric }), by { $parties ->
    [one] { $parties } party
   *[other] { $parties } parties
}.
claims-overview-day = { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
} ({ $metric }), by { $parties ->
    [one] { $parties } party
   *[other] { $parties } parties
}, stated on { $day }.
claims-overview-days = { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
} ({ $metric }), by { $parties ->
    [one] { $parties } party
   *[other] { $parties } parties
}, stated from { $first } to { $last }.
expected = Events expected to speak of
with-account = With an account of its own
declined-or-silent = Declined, or reported silent
silence-caption = Of which events an expected party has no account of its own in this dataset
silence-overview = Accounts expected: { NUMBER($expected) }; not in this dataset: { NUMBER($missing) }. Accounts stated two days or more after what they tell of: { NUMBER($late) }.
silence-overview-by = Accounts expected: { NUMBER($expected) }; not in this dataset by { $date }: { NUMBER($missing) }. Accounts stated two days or more after what they tell of: { NUMBER($late) }.
lag-caption = Accounts stated two days or more after what they tell of
spoke = Spoke
sides = Sides
agreements = Agreements
what-they-agree-on = On what
agreement-caption = What accounts of two sides agree on
agreement-overview = { $pairs ->
    [0] No two sides agree on anything here.
    [one] { $pairs } pair of sides agrees on something.
   *[other] { $pairs } pairs of sides agree on something.
}
balance-caption = What the dataset has of each party
balance-overview = { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
} of { $parties ->
    [one] { $parties } party
   *[other] { $parties } parties
}, with { $quotes ->
    [one] { $quotes } quote
   *[other] { $quotes } quotes
}.
# Heads of a table; the second and third continue "Confidence of the coding: high".
balance-accounts = Accounts
balance-official = Official voice
balance-quotes = Quotes
balance-languages = Languages of the quotes
balance-high = Confidence of the coding: high
balance-medium = medium
balance-low = low

### Sources and the foot

resting-accounts = Accounts resting on it
source-without-address = no address known
# The page copies the text of the publisher named after this.
source-copies = text of
archived-copy = archived copy
ownership-state = State-owned
ownership-public-service = Public service
ownership-private = Private
ownership-party = Owned by a party
ownership-ngo = NGO
ownership-igo = Intergovernmental organisation
ownership-unknown = Ownership unknown
never-grades = Counterpoint sets accounts side by side. It does not say which are true.
limits = What this dataset does not hold
name-policy = Names
translated-texts = Some texts shown here are translations: the dataset was written in another language.
time-zones = Time zones
changelog = Changes to the dataset
change-added = added
change-changed = changed
change-corrected = corrected
change-removed = removed
change-retracted = retracted
licence = Licence
no-licence = The dataset names no licence.
fingerprint = SHA-256
event-on-full-page = This event among all the others
# On the card of an event that the address names and the dataset does not have.
event-not-here = This event is not in the dataset.

### Share and Data

share = Share
data = Data
close = Close
copy = Copy
copy-what = Copy: { $what }
copied = Copied: { $what }
press-to-copy = The browser does not let this page copy. The text is selected: press Ctrl+C, or Command+C on a Mac
link-to-view = Link to this view
embed-heading = Embed in another page
# What is embedded: one of the two that follow, where an event is open.
embed-part = What
part-card = This event, as a card
part-view = This view
embed-form = Embed as
form-address = Plain address, for WordPress and others that embed by address
form-frame = Frame
form-frame-with-script = Frame as high as its content, with a script
form-element = Element, with a script
# Where the plain address is chosen: those who take it make their embed from oembed.json, which knows nothing of what is chosen here.
address-note = By address alone, the whole dataset is embedded as it was published. A frame or an element can also show one event or view, with a theme, a language and locked filters.
embed-code = Code to paste
embed-height = Height in px
lock-filters = Lock the filters
preview = Preview
no-preview = None
# A width, in CSS pixels.
width = { $px }{"\u00A0"}px
citation-label = Citation
# An account to cite: whose it is, of what, and when it was stated.
account-to-cite = { $party }, account of “{ $event }”, stated { $date }
citation = { $dataset }. { $version }. { $link }
citation-of-part = { $part }. In: { $dataset }. { $version }. { $link }
poster = Picture for an announcement (PNG)
poster-alt = What the picture shows, in words
poster-words = { $title }. A time axis with lanes of parties, and the marks of their accounts on them. { $counts }.
whole-dataset = The whole dataset
shown-accounts = What is shown: { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
dataset-file = The file as it was published (JSON)
as-csv = CSV, for spreadsheets
as-json = JSON, for programs
csv-formulas = In the CSV, a cell that a spreadsheet would take for a formula begins with an apostrophe.
provenance = Which dataset this is

### Mistakes in a dataset, for whoever publishes it

left-out-title = { $count ->
    [one] { $count } record was left out because it breaks a rule of the format
   *[other] { $count } records were left out because they break a rule of the format
}
left-out-hint = Everything else is shown. The publisher of the dataset can find each place by its line.
problems-title = { $count ->
    [one] { $count } problem in the dataset
   *[other] { $count } problems in the dataset
}
problem = found { $found }, expected { $expected } (line { $line }, column { $column })
problem-nearest = found { $found }, expected { $expected }; did you mean { $nearest }? (line { $line }, column { $column })
problem-in-record = { $record } { $id }: { $problem }
left-out = { $record } { $id }
left-out-for = { $record } { $id }, because it names { $kind } { $other }
without-id = without an id
# Kinds of records of a dataset. With a capital at the start of a line, then within a sentence.
record-topic = Topic
record-publisher = Publisher
record-party = Party
record-side = Side
record-speaker = Speaker
record-place = Place
record-source = Source
record-event = Event
record-account = Account
record-relation = Relation
record-note = Note
record-change = Changelog entry
named-topic = topic
named-publisher = publisher
named-party = party
named-side = side
named-speaker = speaker
named-place = place
named-source = source
named-event = event
named-account = account
named-relation = relation
named-note = note
named-change = changelog entry
# What was found: follows "found".
found-field = the field "{ $name }"
found-no-field = no field "{ $name }"
found-field-again = the field "{ $name }" once more
found-text = "{ $text }"
found-control = the control character { $code }
found-half-character = half a character in { $text }
found-no-language = a text in no language
found-empty-list = an empty list
found-list-of = a list of { $length }
found-entry-again = "{ $text }" once more in the same list
found-id-again = "{ $text }", which an earlier one is called
found-unknown-id = "{ $text }", which nothing is called
found-none = none of them
found-number = the number { $number }
found-from-to = from { $low } to { $high }
found-speaker-of-another = a speaker of { $speakers } in an account of { $accounts }
found-long-quote = a quote of { $characters } characters
found-unlisted-source = "{ $text }", which the account does not list
found-itself = the account itself
found-circle = accounts that revise each other in a circle: { $accounts }
found-both-ends = one account at both ends
found-two-sides = a party that is on the side "{ $side }" too
found-end-of-file = the end of the file
found-line-break = a line break
found-object = an object
found-list = a list
found-json-text = the text { $text }
# What the format wants: follows "expected".
expected-one-of = one of { $words }
expected-required = the field "{ $name }", which is required
expected-field-once = each field once
expected-slug = letters a to z, digits and - _ . : +, at most { $most }
expected-language = a language tag, as "en" or "az-Latn"
expected-version = a version of three numbers, as "1.4.0"
expected-date = an EDTF date, as "{ $example }": { $reason }
expected-address = a web address that starts with https:// or http://, its host in ASCII letters
expected-sha256 = 64 hexadecimal digits
expected-no-control = no control characters but line breaks
expected-whole-characters = whole characters, \u escapes in pairs where they need to be
expected-at-least-one = at least one
expected-list-of = a list of { $length }
expected-entry-once = each entry once
expected-own-id = an id of its own
expected-exactly-one = exactly one of { $fields }
expected-whole-number = a whole number
expected-not-negative = zero or more
expected-at-most = at most { $most }
expected-lower-first = the lower number first
expected-between = { $low } to { $high }
expected-own-speaker = a speaker of the account's own party
expected-short-quote = at most { $most } characters
expected-listed-source = one of the account's sources
expected-earlier-account = an earlier account
expected-two-accounts = two accounts
expected-one-side = each party on one side at most
expected-object = an object
expected-list = a list
expected-text = a text
expected-translations = a text, or an object of language to text
expected-number = a number
expected-truth = true or false
expected-id-topic = the id of a topic
expected-id-publisher = the id of a publisher
expected-id-party = the id of a party
expected-id-side = the id of a side
expected-id-speaker = the id of a speaker
expected-id-place = the id of a place
expected-id-source = the id of a source
expected-id-event = the id of an event
expected-id-account = the id of an account
expected-id-record = the id of a record
expected-party-or-side = the id of a party or a side
expected-question = the id of one of the event's questions
expected-yes-no = "yes" or "no"
expected-answer-party = the id of a party or a side, or one word for neither
expected-answer-date = an EDTF date
# Why a text is no date that this program reads. EDTF is a standard, and so are its levels.
edtf-empty = the date is empty
edtf-shape = a date is written year-month-day
edtf-year = the year is written with four digits
edtf-negative-zero = the year zero has no minus sign
edtf-letter-year = after Y stands a year of five digits or more
edtf-year-too-long = the year has more than eighteen digits
edtf-month = the month is written 01 to 12, or 21 to 24 for a season
edtf-season-day = a season has no days
edtf-day = the day is written 01 to 31
edtf-month-too-short = { $month } has { $days } days
edtf-time-without-day = a time needs a full date, without X, ?, ~ or %
edtf-time = the time is written 00:00:00 to 23:59:59, then its offset from UTC
edtf-slashes = an interval is written start/end, with one slash
edtf-time-in-interval = an interval runs from date to date, without times
edtf-interval-without-date = an interval names at least one date
edtf-start-after-end = the start of the interval lies after its end
edtf-set = sets of dates are EDTF level 2; only levels 0 and 1 are read
edtf-qualified-part = ?, ~ and % anywhere but at the end are EDTF level 2; only levels 0 and 1 are read
edtf-unspecified-part = X anywhere but in the last digits is EDTF level 2; only levels 0 and 1 are read
edtf-exponent-year = years with an exponent are EDTF level 2; only levels 0 and 1 are read
edtf-significant-digits = significant digits are EDTF level 2; only levels 0 and 1 are read
edtf-grouping = the seasons 25 to 41 are EDTF level 2; only levels 0 and 1 are read
clock-time = a time of day is written 00:00 to 23:59
clock-offset = an offset from UTC is written like +04:00 or Z, from -12:00 to +14:00
# Why a file cannot be read at all, and what to do about it.
unreadable-too-large = The file is larger than 64 MiB, the most that can be opened. Split it into several datasets, for instance by year.
unreadable-not-utf8 = The file is not saved as UTF-8: line { $line }, column { $column } has a byte that is no part of a character. Save it again with the encoding UTF-8.
unreadable-not-json = The file is not JSON: line { $line }, column { $column } has { $found } where it cannot stand. Often a comma, a quotation mark or a bracket just before it is missing or too many.
unreadable-invisible = The file is not JSON: line { $line }, column { $column } has the invisible character { $code } where it cannot stand. Delete it, or put an ordinary space there; if the file is full of such, save it again with the encoding UTF-8.
unreadable-too-deep = From line { $line }, column { $column } on, lists and objects lie more than 32 deep in each other, which no dataset needs. Look there for a bracket that is never closed.
unreadable-not-an-object = The file is JSON but no dataset: a dataset is one object, from {"{"} to {"}"}. Check that this is the right file.
unreadable-no-format = The file does not say that it is a dataset. If it is one, add "format": "counterpoint/1" as its first field.
unreadable-unknown-format = The file's format is { $found }, which this program does not know; it reads "counterpoint/1". Check that this is the right file, and the spelling of its field "format".
unreadable-newer-format = The file is written in { $found }, a newer format than this program reads, which is "counterpoint/1". Open it with a newer version of Counterpoint, or export it as "counterpoint/1".

### Words of datasets

# The format leaves some words open: what is counted, its unit, what is dated, kinds of sources. Those that
# are common have a text here, under word- and the word; others are shown as they stand. In each language by itself
# a word may choose by $count the form that goes with an exact number before it; its default stands alone, too.

## What is counted, after a number: "58 killed", "12 people (missing)".

word-killed = killed
word-wounded = wounded
word-captured = captured
word-missing = missing
word-released = released
word-returned-displaced = displaced people returned
word-aircraft-lost = aircraft lost
word-tanks-lost = { $count ->
    [one] tank lost
   *[other] tanks lost
}
word-foreign-fighters = { $count ->
    [one] foreign fighter
   *[other] foreign fighters
}
word-troops-deployed = troops deployed
word-troops-at-risk = troops at risk
word-parade-troops = parade troops
word-vehicles = { $count ->
    [one] vehicle
   *[other] vehicles
}
word-vehicles-other = { $count ->
    [one] other vehicle
   *[other] other vehicles
}
word-corridor-width = corridor width
word-mandate = mandate
word-videos = { $count ->
    [one] video
   *[other] videos
}
word-posts = { $count ->
    [one] post
   *[other] posts
}
word-posts-north = posts in the north
word-posts-south = posts in the south
word-bodies-examined = { $count ->
    [one] body examined
   *[other] bodies examined
}
word-unidentified = unidentified
word-violations = { $count ->
    [one] violation
   *[other] violations
}
word-shells = { $count ->
    [one] shell
   *[other] shells
}
word-strikes = { $count ->
    [one] strike
   *[other] strikes
}
word-area-burned = area burned
word-parties = { $count ->
    [one] party
   *[other] parties
}
word-delay = delay
word-votes-for = { $count ->
    [one] vote for
   *[other] votes for
}
word-votes-against = { $count ->
    [one] vote against
   *[other] votes against
}
word-killed-listed = listed as killed
word-killed-identified = killed and identified
word-in-hospital = in hospital
word-listed-captives = { $count ->
    [one] listed captive
   *[other] listed captives
}

## Units

word-people = { $count ->
    [one] person
   *[other] people
}
word-observation-posts = { $count ->
    [one] observation post
   *[other] observation posts
}
word-helicopters = { $count ->
    [one] helicopter
   *[other] helicopters
}
word-apcs = { $count ->
    [one] APC
   *[other] APCs
}
word-km = km
word-years = { $count ->
    [one] year
   *[other] years
}
word-tanks = { $count ->
    [one] tank
   *[other] tanks
}
word-votes = { $count ->
    [one] vote
   *[other] votes
}
word-hectares = { $count ->
    [one] hectare
   *[other] hectares
}
word-days = { $count ->
    [one] day
   *[other] days
}

## Of whom

word-journalists = journalists
word-russian-citizens = Russian citizens

## What is dated

word-occurred = occurred
word-effective = effective
word-started = started
word-signed = signed
word-ended = ended
word-announced = announced
word-due = due
word-moved-to = moved to
word-published = published

## Kinds of sources

word-news = news
word-primary = primary
word-article = article
word-report = report
