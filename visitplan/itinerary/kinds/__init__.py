"""The kinds of field an itinerary has: each reads what was written with one function and one sentence."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, TypeAlias, TypeVar

from visitplan.itinerary.kinds import hours, languages, lengths, marks, moments, registries, texts, words, zones
from visitplan.itinerary.kinds.kind import Before, Kind, KindByVisit
from visitplan.itinerary.text import Text
from visitplan.itinerary.written import Dates, LocalTime, Opening, People, Repeat, When

T = TypeVar("T")

Words: TypeAlias = Annotated[Text, KindByVisit(texts.text)]
Line: TypeAlias = Annotated[str, Kind(words.line)]
Ids: TypeAlias = Annotated[tuple[str, ...], Kind(words.ids)]
Names: TypeAlias = Annotated[tuple[str, ...], Kind(words.names)]
Files: TypeAlias = Annotated[tuple[str, ...], Kind(words.files)]
Tags: TypeAlias = Annotated[tuple[str, ...], Kind(words.tags)]
Everyone: TypeAlias = Annotated[People, Kind(marks.people)]
Languages: TypeAlias = Annotated[tuple[str, ...], Kind(languages.languages)]
VisitLanguages: TypeAlias = Annotated[tuple[str, ...], Kind(languages.visit_languages)]
Country: TypeAlias = Annotated[str, Kind(languages.country)]

Time: TypeAlias = Annotated[When, Kind(moments.when)]
Moment: TypeAlias = Annotated[LocalTime, Kind(moments.moment)]
Day: TypeAlias = Annotated[date, Kind(moments.day)]
Range: TypeAlias = Annotated[Dates, Kind(moments.dates)]
Repeats: TypeAlias = Annotated[Repeat, Kind(moments.repeat)]
Length: TypeAlias = Annotated[timedelta, Kind(lengths.length)]
Zone: TypeAlias = Annotated[str, Kind(zones.zone)]
Hours: TypeAlias = Annotated[tuple[Opening, ...], Kind(hours.hours)]
Clock: TypeAlias = Annotated[tuple[int, int], Kind(hours.clock)]

YesNo: TypeAlias = Annotated[bool, Kind(words.yes_or_no)]
Number: TypeAlias = Annotated[int, Kind(words.count)]
Count: TypeAlias = Annotated[int, Kind(words.at_least_one)]
Age: TypeAlias = Annotated[int, Kind(words.age)]
Position: TypeAlias = Annotated[tuple[float, float], Kind(marks.position)]
Link: TypeAlias = Annotated[str, Kind(marks.link)]
Email: TypeAlias = Annotated[str, Kind(marks.email)]
Colour: TypeAlias = Annotated[str, Kind(marks.colour)]
Photos: TypeAlias = Annotated[str, Kind(words.photos)]

Mode: TypeAlias = Annotated[str, Kind(words.mode)]
Modes: TypeAlias = Annotated[tuple[str, ...], Kind(words.modes)]
VisitStatus: TypeAlias = Annotated[str, Kind(words.OneOf("draft", "final"))]
PersonStatus: TypeAlias = Annotated[str, Kind(words.OneOf("invited", "confirmed", "withdrawn"))]
SessionStatus: TypeAlias = Annotated[str, Kind(words.OneOf("tentative", "confirmed", "cancelled"))]
FollowupStatus: TypeAlias = Annotated[str, Kind(words.OneOf("open", "done", "dropped"))]
LatinSource: TypeAlias = Annotated[str, Kind(words.OneOf("passport", "own", "kmu55"))]
Visibility: TypeAlias = Annotated[str, Kind(words.OneOf("internal", "participants", "public"))]
By: TypeAlias = Annotated[str, Kind(words.OneOf("walk", "car", "bus", "train", "flight", "ferry"))]
SESSION_KINDS = (
    "meeting",
    "presentation",
    "study-visit",
    "dialogue",
    "ceremony",
    "reception",
    "meal",
    "break",
    "transfer",
    "free",
    "press",
    "other",
)
SessionKind: TypeAlias = Annotated[str, Kind(words.OneOf(*SESSION_KINDS))]

Registry: TypeAlias = Annotated[dict[str, T], Before(registries.registry)]
Sequence: TypeAlias = Annotated[tuple[T, ...], Before(registries.sequence)]
Lengths: TypeAlias = Annotated[dict[str, dict[str, timedelta]], Kind(registries.lengths)]
ThemeNames: TypeAlias = Annotated[dict[str, Text], KindByVisit(registries.theme_names)]
Adults: TypeAlias = Annotated[dict[int, int], Kind(registries.adults)]
