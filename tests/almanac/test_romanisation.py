"""Ukrainian names in Latin letters, by Resolution 55 of 2010."""

from __future__ import annotations

import pytest

from visitplan.almanac.romanisation import romanised


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Згурський", "Zghurskyi"),
        ("Розгон", "Rozghon"),
        ("Їжакевич", "Yizhakevych"),
        ("Кадиївка", "Kadyivka"),
        ("Короп'є", "Koropie"),
        ("Короп’є", "Koropie"),
        ("Коропʼє", "Koropie"),
        ("Мар'їне", "Marine"),
        ("Мар’їне", "Marine"),
        ("Марʼїне", "Marine"),
        ("Йосипівка", "Yosypivka"),
        ("Стрий", "Stryi"),
        ("Гаєвич", "Haievych"),
        ("Знам'янка", "Znamianka"),
        ("Знам’янка", "Znamianka"),
        ("Знамʼянка", "Znamianka"),
        ("Юлія Щербань", "Yuliia Shcherban"),
        ("Нечуй-Яворський", "Nechui-Yavorskyi"),
        ("ҐАЛАҐАН", "GALAGAN"),
        ("де Яворська", "de Yavorska"),
        ("А. Яцюк", "A. Yatsiuk"),
        ("Anna Ek, 7", "Anna Ek, 7"),
    ],
)
def test_a_name_is_written_as_in_a_passport(name: str, latin: str) -> None:
    """The examples of the resolution, every apostrophe, two names in one, capitals."""
    assert romanised(name) == latin
