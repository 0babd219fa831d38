"""The sessions of the paper tests: one of every state and kind."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from paper_cast import ASA, DELEGATES, ERIK, HALL, HOTEL, IVAN, JORGEN, KARIN, MARTA, OLENA, PLANT, SCHOOL, STATION, say

from visitplan.programme import Timespan, WholeDays
from visitplan.views.view import PlaceLine, SessionLine

STOCKHOLM = ZoneInfo("Europe/Stockholm")
KYIV = ZoneInfo("Europe/Kyiv")


def at(day: int, clock: str, zone: ZoneInfo = STOCKHOLM) -> datetime:
    """A moment in September 2026."""
    hour, minute = clock.split(":")
    return datetime(2026, 9, day, int(hour), int(minute), tzinfo=zone)


def span(day: int, start: str, end: str) -> Timespan:
    """From one clock time to another on a day of September 2026."""
    return Timespan(at(day, start), at(day, end))


TALK = {"interpreters": (IVAN,), "interpreting": "consecutive", "languages": ("sv", "uk")}
SESSIONS = (
    SessionLine(
        "journey",
        say(sv="Nattåg till Lindhaga", uk="Нічний потяг до Ліндгаги"),
        Timespan(at(14, "21:10", KYIV), at(15, "11:40")),
        "transfer",
        start_place=PlaceLine(say(sv="Kyiv, centralstationen", uk="Київ, центральний вокзал")),
        end_place=STATION,
        by="train",
        everyone=True,
        luggage=say(sv="Väskorna följer med i kupén.", uk="Валізи їдуть у купе."),
    ),
    SessionLine(
        "lunch-1",
        say(sv="Lunch", uk="Обід"),
        span(15, "12:15", "13:30"),
        "meal",
        place=HOTEL,
        everyone=True,
        hosts=(ASA,),
        description=say(sv="Vegetariskt alternativ finns.", uk="Є вегетаріанська страва."),
    ),
    SessionLine(
        "welcome",
        say(
            sv="Officiellt välkomnande och presentation av kommunen",
            uk="Офіційне привітання та презентація муніципалітету",
        ),
        span(15, "14:00", "15:15"),
        "ceremony",
        place=HALL,
        everyone=True,
        hosts=(KARIN, ASA),
        lead=KARIN,
        speakers=(KARIN, OLENA),
        themes=(say(sv="Samarbete", uk="Співпраця"),),
        **TALK,
    ),
    SessionLine(
        "coffee", say(sv="Fika", uk="Перерва на каву"), span(15, "15:15", "15:45"), "break", place=HALL, everyone=True
    ),
    SessionLine(
        "plan",
        say(
            sv="Arbetsmöte: partnerskapets handlingsplan 2026–2028",
            uk="Робоча зустріч: план дій партнерства на 2026–2028 роки",
        ),
        span(15, "15:45", "17:15"),
        "meeting",
        place=HALL,
        everyone=True,
        hosts=(ASA,),
        purpose=say(sv="Underlag skickades den 4 september.", uk="Матеріали надіслано 4 вересня."),
        bring=say(sv="Egen dator", uk="Ноутбук"),
        **TALK,
    ),
    SessionLine(
        "dinner",
        say(sv="Välkomstmiddag", uk="Урочиста вечеря"),
        span(15, "18:30", "20:30"),
        "reception",
        place=PlaceLine(say(sv="Restaurang Kvarnen", uk="Ресторан «Кварнен»"), address=say(sv="Ågatan 12")),
        everyone=True,
        hosts=(KARIN,),
        wear=say(sv="Kavaj", uk="Діловий"),
        **TALK,
    ),
    SessionLine(
        "fair",
        say(sv="Skördemarknad på torget", uk="Ярмарок урожаю на площі"),
        WholeDays(date(2026, 9, 16), date(2026, 9, 16)),
        "free",
        everyone=True,
        optional=True,
        place=PlaceLine(say(sv="Stora torget")),
    ),
    SessionLine(
        "plant",
        say(sv="Studiebesök: fjärrvärmeverket och reservkraften", uk="Візит: теплоцентраль і резервне живлення"),
        span(16, "09:00", "11:00"),
        "study-visit",
        place=PLANT,
        delegates=(OLENA, DELEGATES[1]),
        groups=(say(sv="Energigruppen", uk="Енергетична група"),),
        hosts=(JORGEN,),
        lead=JORGEN,
        wear=say(sv="Täckta skor krävs.", uk="Потрібне закрите взуття."),
        photos="ask",
        outdoors=True,
        plan_b=say(sv="Film i konferensrummet.", uk="Фільм у залі."),
        tightest=True,
        slack=timedelta(minutes=8),
        **TALK,
    ),
    SessionLine(
        "school",
        say(sv="Lektionsbesök", uk="Відвідування уроків"),
        span(16, "09:30", "11:30"),
        "study-visit",
        place=SCHOOL,
        delegates=(DELEGATES[2],),
        hosts=(MARTA,),
        photos="no",
        **TALK,
    ),
    SessionLine(
        "qa",
        say(
            sv="Frågestund: drift vid elavbrott, inköp av pannor",
            uk="Запитання й відповіді: робота під час знеструмлень",
        ),
        span(16, "11:45", "12:30"),
        "dialogue",
        place=PLANT,
        everyone=True,
        hosts=(JORGEN,),
        status="tentative",
        online="https://mote.lindhaga.example/zoriane",
        **TALK,
    ),
    SessionLine(
        "lunch-2",
        say(sv="Lunch i skolmatsalen", uk="Обід у шкільній їдальні"),
        span(16, "12:45", "13:30"),
        "meal",
        place=SCHOOL,
        everyone=True,
        hosts=(MARTA,),
    ),
    SessionLine(
        "rescue",
        say(sv="Räddningstjänsten: övning och fordonsvisning", uk="Рятувальна служба: навчання та огляд техніки"),
        span(16, "15:30", "17:00"),
        "presentation",
        place=PlaceLine(say(sv="Brandstationen", uk="Пожежна частина"), address=say(sv="Industrigatan 21")),
        everyone=True,
        hosts=(ERIK,),
        status="cancelled",
        **TALK,
    ),
    SessionLine(
        "walk",
        say(sv="Promenad längs ån och grillkväll", uk="Прогулянка вздовж річки та вечір із грилем"),
        span(16, "18:00", "20:00"),
        "free",
        place=PlaceLine(say(sv="Åparken, stora bryggan")),
        everyone=True,
        hosts=(ASA,),
        optional=True,
        approximate=True,
        outdoors=True,
        plan_b=say(sv="Folkets hus", uk="Народний дім"),
    ),
    SessionLine(
        "summary",
        say(sv="Sammanfattning och nästa steg", uk="Підсумки та наступні кроки"),
        span(17, "10:30", "11:30"),
        "meeting",
        place=HALL,
        everyone=True,
        hosts=(KARIN,),
        **TALK,
    ),
    SessionLine(
        "signing",
        say(
            sv="Undertecknande av avsiktsförklaring, fotografering",
            uk="Підписання меморандуму про наміри, фотографування",
        ),
        span(17, "11:30", "12:00"),
        "press",
        place=HALL,
        everyone=True,
        hosts=(KARIN,),
        photos="yes",
    ),
    SessionLine(
        "lunch-3",
        say(sv="Avslutningslunch", uk="Прощальний обід"),
        span(17, "12:00", "13:00"),
        "meal",
        place=HOTEL,
        everyone=True,
        hosts=(KARIN,),
    ),
    SessionLine(
        "departure",
        say(sv="Avresa med tåg", uk="Від’їзд потягом"),
        span(17, "14:05", "18:30"),
        "transfer",
        start_place=STATION,
        end_place=PlaceLine(say(sv="Arlanda", uk="Арланда")),
        by="train",
        everyone=True,
        driver=say(sv="Mellantåg AB"),
    ),
    SessionLine("museum", say(sv="Stadsmuseet", uk="Міський музей"), None, "study-visit", everyone=True),
)
