// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/exchangefile.h>

#include <base/redaction/secretlike.h>
#include <base/storage/regularfile.h>

#include <QCoreApplication>
#include <QFile>

using PushRadar::JsonValue;
using PushRadar::Result;
using PushRadar::toJsonString;

namespace RadarDesk::workbench {

using namespace base;

namespace {

struct ExchangeFileText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ExchangeFile)
};

constexpr qsizetype ExchangeMiB = qsizetype{1024} * 1024;
constexpr qsizetype LongestNameSaid = 60;

} // namespace

Result<QByteArray, QString> ExchangeFile::contentOf(const QString &path, qsizetype largestMiB)
{
    QFile file(path);
    if (const QString reason = openRegular(file); !reason.isEmpty())
        return ExchangeFileText::tr("The file can't be read: %1.").arg(reason);
    return file.read(largestMiB * ExchangeMiB + 1); // entriesIn() says that it is too large
}

Result<QList<JsonValue>, QString> ExchangeFile::entriesIn(QByteArray file) const
{
    if (file.size() > m_form.largestMiB * ExchangeMiB)
        return ExchangeFileText::tr("The file is larger than %1 MiB.").arg(m_form.largestMiB);
    if (file.startsWith("\xEF\xBB\xBF")) // some editors mark UTF-8 so
        file.remove(0, 3);
    const auto json = JsonValue::fromJson(file);
    if (!json)
        return ExchangeFileText::tr("The file isn't JSON. Line %1, column %2: %3")
            .arg(QString::number(json.error().line), QString::number(json.error().column),
                 json.error().message);
    if (!isOurs(*json))
        return sentence(m_form.sentences.foreign);
    if (json->member(m_form.version) != JsonValue(1))
        return ExchangeFileText::tr(
            "The file was written by a newer version of RadarDesk and can't be read.");
    QList<JsonValue> entries = json->member(m_form.list).elements();
    if (entries.isEmpty())
        return sentence(m_form.sentences.none);
    if (entries.size() > m_form.most)
        return sentence(m_form.sentences.tooMany).arg(m_form.most);
    return entries;
}

bool ExchangeFile::isOurs(const JsonValue &json) const
{
    return json.member(m_form.version).type() == JsonValue::Type::Number
        && (m_form.format.isEmpty() || json.member(u"format") == JsonValue(m_form.format));
}

QByteArray ExchangeFile::fileOf(const QByteArrayList &entries) const
{
    QByteArray file = "{\n";
    if (!m_form.format.isEmpty())
        file += "  \"format\": " + toJsonString(m_form.format) + ",\n";
    file += "  " + toJsonString(m_form.version) + ": 1,\n  " + toJsonString(m_form.list) + ": [\n"
        + entries.join(",\n") + "\n  ]\n}\n";
    return redactSecretLike(QString::fromUtf8(file)).toUtf8();
}

QString ExchangeFile::leftOut(qsizetype number, const JsonValue &entry, const QString &reason) const
{
    const JsonValue called = entry.member(u"name");
    const QString name = called.type() == JsonValue::Type::String
        ? redactSecretLike(called.toString()).simplified().left(LongestNameSaid)
        : QString();
    const QString said = name.isEmpty()
        ? sentence(m_form.sentences.leftOut).arg(number)
        : sentence(m_form.sentences.namedLeftOut).arg(QString::number(number), name);
    return said + u' ' + reason;
}

QString ExchangeFile::unusable(const QString &reason) const
{
    return sentence(m_form.sentences.unusable).arg(reason);
}

QString ExchangeFile::sentence(const char *text) const
{
    return QCoreApplication::translate(m_form.sentences.context, text);
}

} // namespace RadarDesk::workbench
