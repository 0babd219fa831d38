"""The cast of the paper tests: invented people of Lindhaga and Zoriane, and the places they meet at."""

from __future__ import annotations

from visitplan.itinerary.text import Text
from visitplan.views.view import PersonLine, PlaceLine


def say(**forms: str) -> Text:
    """A Text with these forms."""
    return Text(tuple(forms.items()))


OLENA = PersonLine(
    "halahan",
    "delegates",
    say(uk="Олена Ґалаґан", en="Olena Halahan"),
    say(sv="borgmästare", uk="міська голова", en="mayor"),
    head=True,
    languages=("uk", "en"),
    say=say(sv="o-LE-na ha-la-HAN", uk="Олена Ґалаґан"),
)
DELEGATES = (
    OLENA,
    PersonLine(
        "yizhakevych",
        "delegates",
        say(uk="Андрій Їжакевич", en="Andrii Yizhakevych"),
        say(sv="vice borgmästare, energi", uk="заступник міської голови з енергетики"),
        say=say(sv="an-DRIJ ji-zha-KE-vytj"),
    ),
    PersonLine(
        "shcherban",
        "delegates",
        say(uk="Євгенія Щербань", en="Yevheniia Shcherban"),
        say(sv="skoldirektör", uk="начальниця відділу освіти"),
    ),
    PersonLine(
        "miakota",
        "delegates",
        say(uk="Богдан М’якота", en="Bohdan Miakota"),
        say(sv="chef för räddningstjänsten", uk="начальник рятувального загону"),
        status="invited",
    ),
    PersonLine(
        "yurchenko", "delegates", None, say(sv="internationell handläggare", uk="фахівчиня з міжнародних зв’язків")
    ),
)
ASA = PersonLine(
    "asa",
    "hosts",
    say(sv="Åsa Björklund", uk="Оса Б’єрклунд"),
    say(sv="internationell samordnare", uk="координаторка міжнародної співпраці"),
    phone="+46 70 174 06 05",
    email="asa@lindhaga.example",
)
KARIN = PersonLine(
    "karin",
    "hosts",
    say(sv="Karin Sjöö", uk="Карін Шео"),
    say(sv="kommunstyrelsens ordförande", uk="голова муніципальної ради"),
    party=say(sv="C"),
)
JORGEN = PersonLine(
    "jorgen",
    "hosts",
    say(sv="Jörgen Öhman", uk="Єрґен Еман"),
    say(sv="chef, Lindhaga Energi", uk="керівник «Ліндгага Енергі»"),
)
MARTA = PersonLine(
    "marta",
    "hosts",
    say(sv="Märta Lindqvist", uk="Мерта Ліндквіст"),
    say(sv="rektor, Ekbackens skola", uk="директорка школи «Екбаккен»"),
)
ERIK = PersonLine(
    "erik",
    "hosts",
    say(sv="Erik Häggström", uk="Ерік Геґґстрем"),
    say(sv="räddningschef", uk="начальник рятувальної служби"),
    phone="+46 70 174 06 23",
)
IVAN = PersonLine(
    "ivan",
    "interpreters",
    say(uk="Іван Цимбалюк", en="Ivan Tsymbaliuk"),
    languages=("sv", "uk"),
    modes=("consecutive",),
    say=say(sv="i-VAN tsym-ba-LJUK"),
)

STATION = PlaceLine(
    say(sv="Lindhaga C, spår 2", uk="Вокзал Ліндгаги, колія 2"), "station", "station", say(sv="Stationsgatan 1")
)
HOTEL = PlaceLine(say(sv="Stadshotellet", uk="Готель «Стадсготеллет»"), "hotel", "hotel", say(sv="Stora torget 1"))
HALL = PlaceLine(
    say(sv="Stadshuset", uk="Ратуша"),
    "hall",
    "office",
    say(sv="Rådhusgatan 4"),
    meeting_point=say(sv="Sessionssalen, andra våningen", uk="Сесійна зала, третій поверх"),
    photos="yes",
)
PLANT = PlaceLine(
    say(sv="Värmeverket", uk="Теплоцентраль"),
    "plant",
    "company",
    say(sv="Värmevägen 8"),
    meeting_point=say(sv="Vid grinden", uk="Біля воріт"),
    photos="ask",
    parking=say(sv="På gården", uk="На подвір’ї"),
)
SCHOOL = PlaceLine(
    say(sv="Ekbackens skola", uk="Школа «Екбаккен»"), "school", "school", say(sv="Skolvägen 3"), photos="no"
)
