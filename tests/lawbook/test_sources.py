"""Every source once, with all that rests on it, on an invented law and on the real one."""

from __future__ import annotations

from tests.support.invented import ACT, ALWAYS, CLOCK, DUTY, law, march

from scrtool.lawbook.sources import Kind, Rests, Use, sources
from scrtool.model import Checklist, Note, Overlay, Remark, Source, Tick
from scrtool.rules import REGIMES, regime
from scrtool.rules.checklists import CHECKLISTS

PAGES = {name: Source(name, f"page {name}") for name in "ABCDEFGH"}


def cited(name: str) -> Rests:
    (found,) = [rests for rests in FOUND if rests.source.key == name]
    return found


EDITION = ALWAYS._replace(
    citations=(ACT._replace(read_in=(PAGES["B"],)),),
    clocks=(CLOCK._replace(citation=ACT._replace(read_in=(PAGES["C"],))),),
)
TOLD = DUTY._replace(
    citations=(ACT._replace(read_in=(PAGES["A"], PAGES["B"])),),
    clocks=(CLOCK._replace(citation=ACT._replace(read_in=(PAGES["A"],))),),
    editions=(EDITION,),
)
NOTICE = Overlay(
    "n", ("fair.tell",), march(1), march(2), "Beside it.", ACT._replace(read_in=(PAGES["D"],))
)
REMARKS = (Remark("Said.", ACT._replace(read_in=(PAGES["E"],))), Remark("On no page.", None))
LIST = Checklist(
    *("c", "list", "List"),
    items=(Tick("1", "x", "Act", sources=(PAGES["F"],)),),
    before=(Note("y", sources=(PAGES["A"],)),),
    after=(Note("z", sources=(PAGES["G"],)),),
)
LAW = law(TOLD, overlays=(NOTICE,), remarks=REMARKS)._replace(
    sources=tuple(PAGES[name] for name in "HABCDEF")
)
FOUND = sources([LAW], [LIST])


def test_every_source_is_there_once_and_those_cited_by_none_come_last() -> None:
    assert "".join(rests.source.key for rests in FOUND) == "ABCDEFGH"
    assert cited("H").uses == ()
    assert all(rests.uses for rests in FOUND[:-1])


def test_what_rests_on_a_source_is_the_duty_its_numbers_and_all_that_stands_around() -> None:
    assert cited("A").uses == (
        Use(Kind.DUTY, "fair.tell"),
        Use(Kind.NUMBER, "fair.tell"),
        Use(Kind.CHECKLIST, "list"),
    )
    assert cited("B").uses == (Use(Kind.DUTY, "fair.tell"),)
    assert cited("C").uses == (Use(Kind.NUMBER, "fair.tell"),)
    assert cited("D").uses == (Use(Kind.NOTICE, "fair.tell"),)
    assert cited("E").uses == (Use(Kind.REMARK, "Said."),)
    assert cited("F").of(Kind.CHECKLIST) == ("list",)
    assert cited("F").of(Kind.DUTY) == ()


def test_a_source_says_which_regimes_list_it() -> None:
    assert cited("A").regimes == ("fair",)
    assert cited("G").regimes == ()


def test_a_page_that_no_regime_lists_can_be_left_out() -> None:
    kept = sources([LAW], [LIST], strays=False)

    assert "".join(rests.source.key for rests in kept) == "ABCDEFH"


def test_every_source_of_the_rule_book_is_there_once() -> None:
    laws = [regime(name) for name in REGIMES]
    found = sources(laws, CHECKLISTS)

    listed = {source for one in laws for source in one.sources}
    assert listed <= {rests.source for rests in found}
    assert len({rests.source for rests in found}) == len(found)
