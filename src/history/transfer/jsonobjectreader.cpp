// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/jsonobjectreader.h>

#include <base/platform/qtversions.h>
#include <pushradar/jsonscanner.h>
#include <workbench/core/keepable.h>

#include <QCoreApplication>

#include <cmath>
#include <limits>

using PushRadar::JsonScanner;
using Type = PushRadar::JsonValue::Type;

namespace RadarDesk::history {

using namespace workbench;

namespace {

struct JsonObjectReaderText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::history::TransferReader)
};

// Far more than any version writes. Millions of them in one line would take all memory.
constexpr qsizetype MostMembers = 1000;
constexpr double LargestWholeDouble = 9007199254740992.0; // 2^53: beyond it, doubles have gaps

QString jsonFaultSentence(const JsonScanner &scanner)
{
    return JsonObjectReaderText::tr("The line isn't JSON. Column %1: %2")
        .arg(QString::number(scanner.fault().column), scanner.fault().message);
}

} // namespace

PushRadar::Result<JsonObjectReader, QString> JsonObjectReader::of(QByteArrayView json)
{
    JsonObjectReader reader;
    JsonScanner scanner(json);
    scanner.skipSpace();
    if (scanner.peek() != '{')
        return JsonObjectReaderText::tr("The line isn't a JSON object.");
    scanner.advance();
    scanner.skipSpace();
    bool closed = scanner.peek() == '}';
    while (!closed) {
        scanner.skipSpace();
        const qsizetype keyStart = scanner.position();
        if (scanner.peek() != '"') {
            scanner.fail(JsonObjectReaderText::tr("A key in double quotes is expected here."));
            return jsonFaultSentence(scanner);
        }
        if (!scanner.skipString())
            return jsonFaultSentence(scanner);
        const QString key =
            PushRadar::decodeJsonString(json.sliced(keyStart, scanner.position() - keyStart));
        scanner.skipSpace();
        if (scanner.peek() != ':') {
            scanner.fail(JsonObjectReaderText::tr("A colon is expected after the key."));
            return jsonFaultSentence(scanner);
        }
        scanner.advance();
        scanner.skipSpace();
        const qsizetype start = scanner.position();
        const auto type = scanner.skipValue();
        if (!type)
            return jsonFaultSentence(scanner);
        reader.m_members.insert(key, {*type, json.sliced(start, scanner.position() - start)});
        if (reader.m_members.size() > MostMembers)
            return JsonObjectReaderText::tr("The object has more than %1 members.")
                .arg(MostMembers);
        scanner.skipSpace();
        closed = scanner.peek() == '}';
        if (!closed && scanner.peek() != ',') {
            scanner.fail(scanner.atEnd()
                             ? JsonObjectReaderText::tr("The object isn't closed.")
                             : JsonObjectReaderText::tr("A comma is expected between members."));
            return jsonFaultSentence(scanner);
        }
        if (!closed)
            scanner.advance();
    }
    scanner.advance();
    scanner.skipSpace();
    if (!scanner.atEnd()) {
        scanner.fail(JsonObjectReaderText::tr("The object is complete; nothing may follow it."));
        return jsonFaultSentence(scanner);
    }
    return reader;
}

bool JsonObjectReader::has(const QString &name) const
{
    const auto found = m_members.constFind(name);
    return found != m_members.cend() && found->type != Type::Null;
}

QByteArrayView JsonObjectReader::json(const QString &name) const
{
    return m_members.value(name).json;
}

QString JsonObjectReader::text(const QString &name)
{
    const Member *member = find(name, Type::String);
    return member ? keepableText(PushRadar::decodeJsonString(member->json)) : QString();
}

QByteArray JsonObjectReader::bytes(const QString &name)
{
    const QString encodedName = name + QStringLiteral("Base64");
    if (!has(encodedName)) {
        const Member *member = find(name, Type::String);
        return member ? PushRadar::decodeJsonString(member->json).toUtf8() : QByteArray();
    }
    const auto decoded = QByteArray::fromBase64Encoding(text(encodedName).toUtf8(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        setFault(JsonObjectReaderText::tr("“%1” isn't base64.").arg(encodedName));
    return decoded ? *decoded : QByteArray();
}

std::optional<qint64> JsonObjectReader::number(const QString &name)
{
    const Member *member = find(name, Type::Number);
    if (!member)
        return std::nullopt;
    const QByteArray digits = member->json.toByteArray();
    bool whole = false;
    const qint64 number = digits.toLongLong(&whole);
    if (whole)
        return number;
    const double wide = digits.toDouble(&whole);
    if (whole && std::abs(wide) <= LargestWholeDouble && std::trunc(wide) == wide)
        return static_cast<qint64>(wide);
    setFault(JsonObjectReaderText::tr("“%1” isn't a whole number, or is too large.").arg(name));
    return std::nullopt;
}

std::optional<int> JsonObjectReader::smallNumber(const QString &name)
{
    const auto wide = number(name);
    if (!wide)
        return std::nullopt;
    if (*wide < std::numeric_limits<int>::min() || *wide > std::numeric_limits<int>::max()) {
        setFault(JsonObjectReaderText::tr("“%1” is too large a number.").arg(name));
        return std::nullopt;
    }
    return static_cast<int>(*wide);
}

bool JsonObjectReader::flag(const QString &name)
{
    const Member *member = find(name, Type::Bool);
    return member && member->json == "true";
}

QDateTime JsonObjectReader::time(const QString &name)
{
    const QString iso = text(name);
    if (iso.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        setFault(JsonObjectReaderText::tr("“%1” isn't a time in ISO 8601.").arg(name));
    // A time without its zone is meant in UTC: wherever the file is read, it is the same.
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), base::Utc);
    return time.toUTC();
}

void JsonObjectReader::eachElement(const QString &name, int most,
                                   const std::function<void(QByteArrayView)> &take)
{
    const Member *member = find(name, Type::Array);
    if (!member)
        return;
    int count = 0;
    JsonScanner(member->json).eachElement([&](Type /*type*/, QByteArrayView json) {
        if (count++ == most) {
            setFault(JsonObjectReaderText::tr("“%1” has more than %2 elements.")
                         .arg(name, QString::number(most)));
            return false;
        }
        take(json);
        return true;
    });
}

void JsonObjectReader::eachObject(const QString &name, int most,
                                  const std::function<void(JsonObjectReader &)> &take)
{
    eachElement(name, most, [&](QByteArrayView json) {
        auto object = of(json);
        if (!object) {
            setFault(JsonObjectReaderText::tr("“%1” contains something that isn't a JSON object.")
                         .arg(name));
            return;
        }
        JsonObjectReader inner = std::move(object).value();
        take(inner);
        if (inner.fault())
            setFault(*inner.fault());
    });
}

void JsonObjectReader::setFault(const QString &sentence)
{
    if (!m_fault)
        m_fault = sentence;
}

const JsonObjectReader::Member *JsonObjectReader::find(const QString &name, Type type)
{
    const auto found = m_members.constFind(name);
    if (found == m_members.cend() || found->type == Type::Null)
        return nullptr;
    if (found->type != type) {
        setFault(JsonObjectReaderText::tr("“%1” has the wrong type.").arg(name));
        return nullptr;
    }
    return &*found;
}

} // namespace RadarDesk::history
