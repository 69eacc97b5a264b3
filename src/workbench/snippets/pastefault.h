// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/result.h>

#include <QList>
#include <QString>

namespace RadarDesk::workbench {

/// Why the pasted text isn't a broadcast, and where the fault is.
struct PasteFault
{
    QString message; ///< One or two whole sentences, translated, without anything of the text.
    int line = 1; ///< Counted from 1.
    int column = 1; ///< In characters, counted from 1.
};

template <typename T> using PasteResult = PushRadar::Result<T, PasteFault>;

/// A fault at a place in \a text, counted in UTF-16 units.
[[nodiscard]] PasteFault pasteFaultAt(QStringView text, qsizetype offset, const QString &message);

/// A text with the place in what was pasted of each of its UTF-16 units.
struct PlacedText
{
    QString text;
    QList<qsizetype> places; ///< As many as the text has units.
    qsizetype end = 0; ///< The place behind the last.

    void append(QChar c, qsizetype place)
    {
        text.append(c);
        places.append(place);
    }
    void append(const PlacedText &other)
    {
        text.append(other.text);
        places.append(other.places);
        end = other.end;
    }
    [[nodiscard]] PlacedText sliced(qsizetype begin, qsizetype length) const
    {
        return {text.sliced(begin, length), places.sliced(begin, length),
                begin + length < places.size() ? places.at(begin + length) : end};
    }
    [[nodiscard]] qsizetype placeOf(qsizetype index) const
    {
        return index < places.size() ? places.at(index) : end;
    }
    /// The place of a byte of the text in UTF-8.
    [[nodiscard]] qsizetype placeOfByte(qsizetype byte) const
    {
        return placeOf(QString::fromUtf8(text.toUtf8().first(byte)).size());
    }
};

} // namespace RadarDesk::workbench
