// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/visibletext.h>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

constexpr char16_t Pictures = 0x2400; // of the control characters, in their order
constexpr char16_t PictureOfDelete = 0x2421;
constexpr char16_t FirstPrintable = 0x20;
constexpr char16_t Delete = 0x7F;

/// Invisible, and some of them turn the direction of all that follows.
bool isHidden(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QChar visibleOf(QChar c)
{
    if (c.unicode() < FirstPrintable)
        return QChar(static_cast<char16_t>(Pictures + c.unicode()));
    if (c.unicode() == Delete)
        return QChar(PictureOfDelete);
    return isHidden(c) ? QChar(QChar::ReplacementCharacter) : c;
}

} // namespace

QString visibleText(QStringView text, qsizetype length)
{
    const bool isCut = text.size() > length;
    if (isCut) {
        text = text.first(length - 1);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    QString visible = text.toString();
    for (QChar &c : visible)
        c = visibleOf(c);
    if (isCut)
        visible += u'…';
    return visible;
}

QString visibleText(QByteArrayView utf8, qsizetype length)
{
    constexpr qsizetype BytesOfOne = 4;
    return visibleText(
        QString::fromUtf8(utf8.first(std::min(utf8.size(), (length + 1) * BytesOfOne))), length);
}

} // namespace RadarDesk::workbench
