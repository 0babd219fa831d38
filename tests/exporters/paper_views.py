"""Views for the paper tests, built by hand: an invented visit of Zoriane to Lindhaga."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from visitplan.editions import Edition
from visitplan.itinerary.text import Text
from visitplan.itinerary.written import Dates
from visitplan.programme import Timespan, WholeDays
from visitplan.views.view import (
    AcceptedLine,
    AdviceLine,
    DayLine,
    FollowupLine,
    LodgingLine,
    PartyLine,
    PersonLine,
    PlaceLine,
    SessionLine,
    View,
    VisitLine,
    WishLine,
)

STOCKHOLM = ZoneInfo("Europe/Stockholm")
KYIV = ZoneInfo("Europe/Kyiv")
EDITION = Edition(3, datetime(2026, 9, 8, 9, 0, tzinfo=UTC), draft=False, code="k7f3", stamps={})
DRAFT = Edition(0, datetime(2026, 8, 30, 9, 0, tzinfo=UTC), draft=True, code="a1b2", stamps={})


def say(**forms: str) -> Text:
    """A Text with these forms."""
    return Text(tuple(forms.items()))


def at(day: int, clock: str, zone: ZoneInfo = STOCKHOLM) -> datetime:
    """A moment in September 2026."""
    hour, minute = clock.split(":")
    return datetime(2026, 9, day, int(hour), int(minute), tzinfo=zone)


def span(day: int, start: str, end: str) -> Timespan:
    """From one clock time to another on a day of September 2026."""
    return Timespan(at(day, start), at(day, end))


OLENA = PersonLine(
    "halahan", "delegates", say(uk="Олена Ґалаґан", en="Olena Halahan"),
    say(sv="borgmästare", uk="міська голова", en="mayor"), head=True, languages=("uk", "en"),
    say=say(sv="o-LE-na ha-la-HAN", uk="Олена Ґалаґан"),
)  # fmt: skip
DELEGATES = (
    OLENA,
    PersonLine("yizhakevych", "delegates", say(uk="Андрій Їжакевич", en="Andrii Yizhakevych"), say(sv="vice borgmästare, energi", uk="заступник міської голови з енергетики"), say=say(sv="an-DRIJ ji-zha-KE-vytj")),
    PersonLine("shcherban", "delegates", say(uk="Євгенія Щербань", en="Yevheniia Shcherban"), say(sv="skoldirektör", uk="начальниця відділу освіти")),
    PersonLine("miakota", "delegates", say(uk="Богдан М’якота", en="Bohdan Miakota"), say(sv="chef för räddningstjänsten", uk="начальник рятувального загону"), status="invited"),
    PersonLine("yurchenko", "delegates", None, say(sv="internationell handläggare", uk="фахівчиня з міжнародних зв’язків")),
)
ASA = PersonLine("asa", "hosts", say(sv="Åsa Björklund", uk="Оса Б’єрклунд"), say(sv="internationell samordnare", uk="координаторка міжнародної співпраці"), phone="+46 70 174 06 05", email="asa@lindhaga.example")
KARIN = PersonLine("karin", "hosts", say(sv="Karin Sjöö", uk="Карін Шео"), say(sv="kommunstyrelsens ordförande", uk="голова муніципальної ради"), party=say(sv="C"))
JORGEN = PersonLine("jorgen", "hosts", say(sv="Jörgen Öhman", uk="Єрґен Еман"), say(sv="chef, Lindhaga Energi", uk="керівник «Ліндгага Енергі»"))
MARTA = PersonLine("marta", "hosts", say(sv="Märta Lindqvist", uk="Мерта Ліндквіст"), say(sv="rektor, Ekbackens skola", uk="директорка школи «Екбаккен»"))
ERIK = PersonLine("erik", "hosts", say(sv="Erik Häggström", uk="Ерік Геґґстрем"), say(sv="räddningschef", uk="начальник рятувальної служби"), phone="+46 70 174 06 23")
IVAN = PersonLine("ivan", "interpreters", say(uk="Іван Цимбалюк", en="Ivan Tsymbaliuk"), languages=("sv", "uk"), modes=("consecutive",), say=say(sv="i-VAN tsym-ba-LJUK"))

STATION = PlaceLine(say(sv="Lindhaga C, spår 2", uk="Вокзал Ліндгаги, колія 2"), "station", "station", say(sv="Stationsgatan 1"))
HOTEL = PlaceLine(say(sv="Stadshotellet", uk="Готель «Стадсготеллет»"), "hotel", "hotel", say(sv="Stora torget 1"))
HALL = PlaceLine(say(sv="Stadshuset", uk="Ратуша"), "hall", "office", say(sv="Rådhusgatan 4"), meeting_point=say(sv="Sessionssalen, andra våningen", uk="Сесійна зала, третій поверх"), photos="yes")
PLANT = PlaceLine(say(sv="Värmeverket", uk="Теплоцентраль"), "plant", "company", say(sv="Värmevägen 8"), meeting_point=say(sv="Vid grinden", uk="Біля воріт"), photos="ask", parking=say(sv="På gården", uk="На подвір’ї"))
SCHOOL = PlaceLine(say(sv="Ekbackens skola", uk="Школа «Екбаккен»"), "school", "school", say(sv="Skolvägen 3"), photos="no")

VISIT = VisitLine(
    "lindhaga-zoriane-2026",
    say(sv="Besök från Zoriane", uk="Візит делегації Зоряного", en="Visit from Zoriane"),
    STOCKHOLM,
    ("sv", "uk", "en"),
    Dates(date(2026, 9, 15), date(2026, 9, 17)),
    host=PartyLine(say(sv="Lindhaga kommun", uk="Муніципалітет Ліндгага", en="Lindhaga Municipality"), say(sv="Mellanbygden"), "SE"),
    guest=PartyLine(say(sv="Zoriane stadskommun", uk="Зорянська міська громада", en="Zoriane City Community"), None, "UA"),
    partnership=say(sv="Broar av förtroende", uk="Мости довіри"),
    organisers=("CEMR", "AUC"),
    funding=say(sv="Svenska institutet", uk="Шведський інститут"),
    status="final",
    case_number="KS 2026-41",
    url="https://lindhaga.example/besok/zoriane-2026",
    colour="#00538f",
    welcome=say(
        sv="Varmt välkomna till Lindhaga! Under tre dagar vill vi visa hur vi arbetar, lära av er erfarenhet och tillsammans bestämma nästa steg i samarbetet.",
        uk="Щиро вітаємо в Ліндгазі! Упродовж трьох днів ми покажемо, як працюємо, навчатимемося з вашого досвіду та разом визначимо наступні кроки співпраці.",
    ),
    practical=(
        AdviceLine(say(sv="Nödläge", uk="Надзвичайна ситуація"), say(sv="Ring 112 vid fara för liv, hälsa eller egendom.", uk="Телефонуйте 112 у разі загрози життю, здоров’ю чи майну.")),
        AdviceLine(say(sv="Wifi i stadshuset", uk="Wi-Fi у ратуші"), say(sv="Nät: Lindhaga-gast. Lösenord fås i receptionen.", uk="Мережа: Lindhaga-gast. Пароль надає рецепція.")),
        AdviceLine(say(sv="Personuppgifter", uk="Персональні дані"), say(sv="Telefonnumren i programmet är till för besöket och raderas 30 dagar efter avresan.", uk="Номери телефонів у програмі призначені лише для візиту; їх буде видалено через 30 днів після від’їзду.")),
    ),
)  # fmt: skip

TALK = {"interpreters": (IVAN,), "interpreting": "consecutive", "languages": ("sv", "uk")}
SESSIONS = (
    SessionLine("journey", say(sv="Nattåg till Lindhaga", uk="Нічний потяг до Ліндгаги"), Timespan(at(14, "21:10", KYIV), at(15, "11:40")), "transfer", start_place=PlaceLine(say(sv="Kyiv, centralstationen", uk="Київ, центральний вокзал")), end_place=STATION, by="train", everyone=True, luggage=say(sv="Väskorna följer med i kupén.", uk="Валізи їдуть у купе.")),
    SessionLine("lunch-1", say(sv="Lunch", uk="Обід"), span(15, "12:15", "13:30"), "meal", place=HOTEL, everyone=True, hosts=(ASA,), description=say(sv="Vegetariskt alternativ finns.", uk="Є вегетаріанська страва.")),
    SessionLine("welcome", say(sv="Officiellt välkomnande och presentation av kommunen", uk="Офіційне привітання та презентація муніципалітету"), span(15, "14:00", "15:15"), "ceremony", place=HALL, everyone=True, hosts=(KARIN, ASA), lead=KARIN, speakers=(KARIN, OLENA), themes=(say(sv="Samarbete", uk="Співпраця"),), **TALK),
    SessionLine("coffee", say(sv="Fika", uk="Перерва на каву"), span(15, "15:15", "15:45"), "break", place=HALL, everyone=True),
    SessionLine("plan", say(sv="Arbetsmöte: partnerskapets handlingsplan 2026–2028", uk="Робоча зустріч: план дій партнерства на 2026–2028 роки"), span(15, "15:45", "17:15"), "meeting", place=HALL, everyone=True, hosts=(ASA,), purpose=say(sv="Underlag skickades den 4 september.", uk="Матеріали надіслано 4 вересня."), bring=say(sv="Egen dator", uk="Ноутбук"), **TALK),
    SessionLine("dinner", say(sv="Välkomstmiddag", uk="Урочиста вечеря"), span(15, "18:30", "20:30"), "reception", place=PlaceLine(say(sv="Restaurang Kvarnen", uk="Ресторан «Кварнен»"), address=say(sv="Ågatan 12")), everyone=True, hosts=(KARIN,), wear=say(sv="Kavaj", uk="Діловий"), **TALK),
    SessionLine("fair", say(sv="Skördemarknad på torget", uk="Ярмарок урожаю на площі"), WholeDays(date(2026, 9, 16), date(2026, 9, 16)), "free", everyone=True, optional=True, place=PlaceLine(say(sv="Stora torget"))),
    SessionLine("plant", say(sv="Studiebesök: fjärrvärmeverket och reservkraften", uk="Візит: теплоцентраль і резервне живлення"), span(16, "09:00", "11:00"), "study-visit", place=PLANT, delegates=(OLENA, DELEGATES[1]), groups=(say(sv="Energigruppen", uk="Енергетична група"),), hosts=(JORGEN,), lead=JORGEN, wear=say(sv="Täckta skor krävs.", uk="Потрібне закрите взуття."), photos="ask", outdoors=True, plan_b=say(sv="Film i konferensrummet.", uk="Фільм у залі."), tightest=True, slack=timedelta(minutes=8), **TALK),
    SessionLine("school", say(sv="Lektionsbesök", uk="Відвідування уроків"), span(16, "09:30", "11:30"), "study-visit", place=SCHOOL, delegates=(DELEGATES[2],), hosts=(MARTA,), photos="no", **TALK),
    SessionLine("qa", say(sv="Frågestund: drift vid elavbrott, inköp av pannor", uk="Запитання й відповіді: робота під час знеструмлень"), span(16, "11:45", "12:30"), "dialogue", place=PLANT, everyone=True, hosts=(JORGEN,), status="tentative", online="https://mote.lindhaga.example/zoriane", **TALK),
    SessionLine("lunch-2", say(sv="Lunch i skolmatsalen", uk="Обід у шкільній їдальні"), span(16, "12:45", "13:30"), "meal", place=SCHOOL, everyone=True, hosts=(MARTA,)),
    SessionLine("rescue", say(sv="Räddningstjänsten: övning och fordonsvisning", uk="Рятувальна служба: навчання та огляд техніки"), span(16, "15:30", "17:00"), "presentation", place=PlaceLine(say(sv="Brandstationen", uk="Пожежна частина"), address=say(sv="Industrigatan 21")), everyone=True, hosts=(ERIK,), status="cancelled", **TALK),
    SessionLine("walk", say(sv="Promenad längs ån och grillkväll", uk="Прогулянка вздовж річки та вечір із грилем"), span(16, "18:00", "20:00"), "free", place=PlaceLine(say(sv="Åparken, stora bryggan")), everyone=True, hosts=(ASA,), optional=True, approximate=True, outdoors=True, plan_b=say(sv="Folkets hus", uk="Народний дім")),
    SessionLine("summary", say(sv="Sammanfattning och nästa steg", uk="Підсумки та наступні кроки"), span(17, "10:30", "11:30"), "meeting", place=HALL, everyone=True, hosts=(KARIN,), **TALK),
    SessionLine("signing", say(sv="Undertecknande av avsiktsförklaring, fotografering", uk="Підписання меморандуму про наміри, фотографування"), span(17, "11:30", "12:00"), "press", place=HALL, everyone=True, hosts=(KARIN,), photos="yes"),
    SessionLine("lunch-3", say(sv="Avslutningslunch", uk="Прощальний обід"), span(17, "12:00", "13:00"), "meal", place=HOTEL, everyone=True, hosts=(KARIN,)),
    SessionLine("departure", say(sv="Avresa med tåg", uk="Від’їзд потягом"), span(17, "14:05", "18:30"), "transfer", start_place=STATION, end_place=PlaceLine(say(sv="Arlanda", uk="Арланда")), by="train", everyone=True, driver=say(sv="Mellantåg AB")),
    SessionLine("museum", say(sv="Stadsmuseet", uk="Міський музей"), None, "study-visit", everyone=True),
)  # fmt: skip

DAYS = (
    DayLine(date(2026, 9, 15), say(sv="Ankomst och välkomnande", uk="Прибуття та привітання")),
    DayLine(date(2026, 9, 16), say(sv="Studiebesök", uk="Ознайомчі візити"), say(sv="Regn väntas.", uk="Очікується дощ.")),
    DayLine(date(2026, 9, 17), say(sv="Avslutning", uk="Завершення"), luggage=say(sv="Lämnas i receptionen klockan 08.15.", uk="Залиште на рецепції о 08:15.")),
)  # fmt: skip

PROGRAMME = View(
    "delegation",
    ("sv", "uk"),
    VISIT,
    EDITION,
    days=DAYS,
    sessions=SESSIONS,
    delegates=DELEGATES,
    hosts=(KARIN, replace(ASA, phone="", email=""), JORGEN, MARTA, replace(ERIK, phone="")),
    interpreters=(IVAN,),
    lodging=(LodgingLine(HOTEL, Dates(date(2026, 9, 15), date(2026, 9, 16)), paid_by=say(sv="Lindhaga kommun", uk="Муніципалітет Ліндгага")),),
    coordinators=(ASA,),
    on_call=(ASA, ERIK),
    wishes=(WishLine(say(sv="Hur värmen hålls igång vid elavbrott", uk="Як підтримують опалення під час знеструмлень"), say(sv="Zoriane", uk="Зоряне"), (say(sv="Energi", uk="Енергетика"),)),),
)  # fmt: skip

BARE = View(
    "delegation",
    ("sv",),
    VisitLine("bare", Text((("sv", "Besök från Zoriane"),)), STOCKHOLM, ("sv",), Dates(date(2026, 9, 15), date(2026, 9, 15))),
    DRAFT,
    sessions=(
        SessionLine("a", Text((("sv", "Möte"),)), span(15, "09:00", "10:00")),
        SessionLine("b", Text((("sv", "Lunch"),)), span(15, "12:00", "13:00"), "meal"),
    ),
)  # fmt: skip

SITE = replace(
    PROGRAMME,
    audience="site",
    languages=("sv",),
    recipient=say(sv="Värmeverket", uk="Теплоцентраль"),
    days=(),
    sessions=tuple(replace(each, guests=2, present=4, eating=0) for each in SESSIONS if each.place == PLANT),
    hosts=(JORGEN,),
    lodging=(),
    seen_before=(say(sv="Avfall och återbruk"), say(sv="Skola")),
)
INTERPRETER = replace(
    PROGRAMME,
    audience="interpreter",
    languages=("uk",),
    recipient=IVAN.name,
    sessions=tuple(each for each in SESSIONS if each.interpreters or each.kind == "break"),
    lodging=(),
    wishes=(),
)
COORDINATOR = replace(
    PROGRAMME,
    audience="coordinator",
    languages=("sv",),
    sessions=tuple(
        replace(each, notes=say(sv="Nyckeln hämtas hos vakten."), present=12, eating=9 if each.kind == "meal" else 0, diets=(("vegetarian", 2),) if each.kind == "meal" else (), seats=16 if each.kind == "transfer" else None)
        for each in SESSIONS
    ),
    hosts=(KARIN, ASA, JORGEN, MARTA, ERIK),
    accepted=(AcceptedLine("day-overloaded", "days.2026-09-16", say(sv="Gästerna har bett om det."), ASA, date(2026, 9, 10)),),
    followups=(FollowupLine(say(sv="Skicka ritningarna"), ASA, date(2026, 10, 1)),),
    outcomes=(say(sv="Ett gemensamt energiprojekt"),),
)  # fmt: skip
