// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/jsonobjecttext.h>

#include <pushradar/jsonvalue.h>

namespace RadarDesk::history {

namespace {

constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";

} // namespace

void JsonObjectText::put(QByteArrayView name, QByteArrayView json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"';
    m_members += name;
    m_members += "\":";
    m_members += json;
}

void JsonObjectText::putWord(QByteArrayView name, QByteArrayView word)
{
    put(name, '"' + word.toByteArray() + '"');
}

void JsonObjectText::putText(QByteArrayView name, const QString &text)
{
    if (!text.isEmpty())
        put(name, jsonStringOf(text));
}

void JsonObjectText::putBytes(QByteArrayView name, const QByteArray &bytes)
{
    if (const auto text = textIfUtf8(bytes))
        putText(name, *text);
    else
        put(name.toByteArray() + "Base64", '"' + bytes.toBase64() + '"');
}

void JsonObjectText::putNumber(QByteArrayView name, std::optional<qint64> number)
{
    if (number)
        put(name, QByteArray::number(*number));
}

void JsonObjectText::putTime(QByteArrayView name, const QDateTime &time)
{
    const QByteArray text = isoText(time);
    if (!text.isEmpty())
        put(name, '"' + text + '"');
}

QByteArray JsonObjectText::text() const
{
    return '{' + m_members + '}';
}

QByteArray jsonStringOf(QStringView text)
{
    // Qt drops a byte order mark at the beginning of what it decodes, so it is kept as an escape.
    return PushRadar::toJsonString(text).replace(ByteOrderMark, "\\ufeff");
}

QByteArray isoText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs).toLatin1() : QByteArray();
}

std::optional<QString> textIfUtf8(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8() || bytes.startsWith(ByteOrderMark))
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

} // namespace RadarDesk::history
