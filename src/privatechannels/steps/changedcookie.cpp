// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/changedcookie.h>

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace RadarDesk::privatechannels {

namespace {

// A signature of 20 bytes or more has at least as many characters.
constexpr qsizetype ShortestSignature = 20;
// A mark such as "s:" or "v1." before the value.
constexpr qsizetype LongestMark = 3;

// A letter or digit that isn't part of an encoded character, such as "%2B".
bool isChangeable(const QByteArray &value, qsizetype place)
{
    return std::isalnum(static_cast<uchar>(value.at(place))) != 0
        && (place < 1 || value.at(place - 1) != '%') && (place < 2 || value.at(place - 2) != '%');
}

char changedCharacter(char c)
{
    return c == '9' ? '0' : c == 'z' ? 'a' : c == 'Z' ? 'A' : static_cast<char>(c + 1);
}

// The nearest character to \a place that can be changed, in steps of \a step, around the ends.
QByteArray changedAt(const QByteArray &value, qsizetype place, qsizetype step)
{
    qsizetype at = place;
    for (qsizetype tried = 0; tried < value.size() && !isChangeable(value, at); ++tried)
        at = (at + step + value.size()) % value.size();
    QByteArray out = value;
    out[at] = changedCharacter(value.at(at));
    return out;
}

QByteArray changedInAll(const QByteArray &value)
{
    QByteArray out = value;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (isChangeable(value, i))
            out[i] = changedCharacter(value.at(i));
    }
    return out == value ? changedAt(value, 0, 1) : out;
}

// Half of a value, without the beginning of an encoded character at its end.
QByteArray cutInHalf(const QByteArray &value)
{
    QByteArray out = value.first(std::max<qsizetype>(1, value.size() / 2));
    const qsizetype percent = out.lastIndexOf('%');
    if (percent > 0 && percent > out.size() - 3)
        out.truncate(percent);
    return out;
}

// Without quotes and padding, whose signs don't count.
CookiePart withoutPadding(const QByteArray &value, CookiePart part)
{
    for (bool isPadded = true; isPadded;) {
        const QByteArray text = value.sliced(part.start, part.size);
        isPadded = text.size() > 1
            && (text.endsWith('=') || text.endsWith('"') || text.toUpper().endsWith("%3D"));
        if (isPadded)
            part.size -= text.endsWith('=') || text.endsWith('"') ? 1 : 3;
    }
    return part;
}

bool looksSigned(const QByteArray &value, const CookiePart &part)
{
    static const QRegularExpression encoded(
        QStringLiteral("\\A(?:[A-Za-z0-9+/_-]|%2B|%2F)+(?:=|%3D)*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray text = value.sliced(part.start, part.size);
    const bool isOfJwt =
        value.startsWith("eyJ") && value.count('.') == 2 && part.start > value.lastIndexOf('.');
    return encoded.match(QString::fromLatin1(text)).hasMatch()
        && (isOfJwt || text.size() >= ShortestSignature);
}

// The first part that isn't just a mark.
CookiePart firstProperPart(const QByteArray &value)
{
    const QList<CookiePart> parts = partsOf(value);
    return parts.size() > 1 && parts.first().size <= LongestMark ? parts.at(1) : parts.first();
}

} // namespace

QList<CookiePart> partsOf(const QByteArray &value)
{
    static const QRegularExpression separator(
        QStringLiteral("[.|:!~&,]|--|%(?:21|26|2C|2E|3A|7C|7E)"),
        QRegularExpression::CaseInsensitiveOption);
    QList<CookiePart> parts;
    qsizetype start = 0;
    const auto append = [&](qsizetype end) {
        if (end > start)
            parts.append({start, end - start});
    };
    for (auto found = separator.globalMatch(QString::fromLatin1(value)); found.hasNext();) {
        const auto match = found.next();
        append(match.capturedStart());
        start = match.capturedEnd();
    }
    append(value.size());
    if (parts.isEmpty())
        parts.append({0, value.size()});
    for (CookiePart &part : parts)
        part.looksSigned = parts.size() > 1 && looksSigned(value, part);
    return parts;
}

namespace {

CookiePart longestPart(const QByteArray &value)
{
    const QList<CookiePart> parts = partsOf(value);
    return *std::max_element(
        parts.begin(), parts.end(),
        [](const CookiePart &a, const CookiePart &b) { return a.size < b.size; });
}

} // namespace

QByteArray withChangedStart(const QByteArray &value, const CookiePart &part)
{
    return changedAt(value, part.start, 1);
}

QByteArray withChangedEnd(const QByteArray &value, const CookiePart &part)
{
    // Not the very last character, whose bits may not all count.
    const CookiePart bare = withoutPadding(value, part);
    return changedAt(value, bare.start + std::max<qsizetype>(0, bare.size - 2), -1);
}

QByteArray changedValue(const QByteArray &value, CookieChange change)
{
    if (value.isEmpty())
        return "x";
    const qsizetype last = value.chopped(1).lastIndexOf('.') + 1;
    switch (change) {
    case CookieChange::Middle:
        return changedAt(value, last + (value.size() - last) / 2, 1);
    case CookieChange::End:
        return withChangedEnd(value, partsOf(value).last());
    case CookieChange::Start:
        return withChangedStart(value, firstProperPart(value));
    case CookieChange::Longest: {
        const CookiePart part = longestPart(value);
        return changedAt(value, part.start + part.size / 2, 1);
    }
    case CookieChange::Cut:
        return cutInHalf(value);
    case CookieChange::Whole:
        return changedInAll(value);
    }
    Q_UNREACHABLE();
}

} // namespace RadarDesk::privatechannels
