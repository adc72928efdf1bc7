"""The editions of guidance and the transition: when each governs. No duties here."""

from __future__ import annotations

from scrtool.model import Instrument

INSTRUMENTS = (
    Instrument(
        "Working Together 2006",
        "April 2006 to March 2010",
        "unconfirmed (that it existed is corroborated)",
        "Completion moved from four to six months: see where the sources differ. Not read in the "
        "original",
    ),
    Instrument(
        "Six months, from December 2009",
        "December 2009",
        "corroborated that six months applied from then (parliamentary answers)",
        "Conflicts with March 2010, when Working Together 2010 began",
    ),
    Instrument(
        "Working Together 2010",
        "March 2010 to 14 April 2013",
        "unconfirmed",
        "Serious case reviews begun on or after 10 June 2010 had new publication rules (single "
        "source, Knowsley). The part of the Government Office passed to the Department for "
        "Education on 21 February 2011. Not read in the original",
    ),
    Instrument(
        "Working Together 2013",
        "15 April 2013 to 25 March 2015",
        "corroborated (edition of March 2013); its beginning on 15 April 2013 unconfirmed",
        "Not read in the original",
    ),
    Instrument(
        "Working Together 2015",
        "26 March 2015 to 28 June 2018",
        "corroborated",
        "Its chapter on serious case reviews lingered until local partnerships began. Not read in "
        "the original",
    ),
    Instrument(
        "Transition",
        "29 June 2018 to 29 September 2019",
        "corroborated",
        "12 months to publish the local arrangements, 3 more to start them",
    ),
    Instrument(
        "After the transition",
        "from 29 September 2019",
        "not stated",
        "Outstanding serious case reviews only: `england-scr.transition-longstop`",
    ),
)
