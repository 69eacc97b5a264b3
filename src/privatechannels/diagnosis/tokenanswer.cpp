// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/tokenanswer.h>

#include <workbench/core/excerpt.h>

#include <pushradar/jsonvalue.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::ApiVersion;
using PushRadar::JsonMember;
using PushRadar::JsonValue;
using Type = JsonValue::Type;

namespace {

constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";
constexpr qsizetype LongestExcerpt = 100;

QString exampleFor(ApiVersion version)
{
    return QStringLiteral("{\"%1\": \"…\"}").arg(tokenMember(version));
}

QString excerpt(QByteArrayView text)
{
    return u'“' + excerptOf(text.toByteArray(), LongestExcerpt) + u'”';
}

std::optional<JsonValue> memberOf(const JsonValue &object, QStringView key,
                                  Qt::CaseSensitivity cs = Qt::CaseSensitive)
{
    const auto members = object.members();
    // The last one, as parsers take it.
    const auto found = std::find_if(members.rbegin(), members.rend(), [&](const JsonMember &each) {
        return key.compare(each.key, cs) == 0;
    });
    return found == members.rend() ? std::nullopt : std::optional(found->value);
}

QString versionText(ApiVersion version)
{
    return version == ApiVersion::V2 ? QStringLiteral("v2") : QStringLiteral("v3");
}

/// Reads one answer.
class AnswerReader
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::privatechannels::AnswerReader)

public:
    AnswerReader(const PushRadar::Exchange &answer, ApiVersion version)
        : m_answer(answer)
        , m_body(answer.responseBody)
        , m_version(version)
        , m_wanted(tokenMember(version))
    {
        if (m_body.startsWith(ByteOrderMark))
            m_body = m_body.sliced(ByteOrderMark.size());
    }

    [[nodiscard]] PushRadar::Result<QString, Finding> read() const
    {
        // A browser takes nothing from an answer that ended early, were it a token.
        if (m_answer.error && m_answer.error->code == PushRadar::ErrorCode::ConnectionLost)
            return findingOf(Fault::ConnectionLost, {m_answer.error->message});
        if (m_body.trimmed().isEmpty())
            return findingOf(Fault::EmptyAnswer,
                             {QString::number(m_answer.status.value_or(0)), exampleFor(m_version)});
        const auto json = JsonValue::fromJson(m_body);
        if (!json)
            return notJson(json.error());
        if (json->type() == Type::String && holdsToken(json->toString()))
            return findingOf(Fault::JsonInString);
        if (json->type() != Type::Object)
            return missing();
        const auto token = memberOf(*json, m_wanted);
        return token ? fromValue(*token) : PushRadar::Result<QString, Finding>(whyMissing(*json));
    }

private:
    [[nodiscard]] Finding missing() const
    {
        return findingOf(Fault::TokenMissing, {m_wanted, excerpt(m_body), exampleFor(m_version)});
    }

    [[nodiscard]] Finding notJson(const PushRadar::JsonFault &fault) const
    {
        if (const auto start = jsonAfterText())
            return findingOf(Fault::TextBeforeJson,
                             {excerpt(m_body.first(*start)), QString::number(*start)});
        const QByteArray text = m_body.trimmed();
        const bool isHtml = text.startsWith('<');
        if (isHtml)
            return findingOf(Fault::HtmlPage, {excerpt(text), exampleFor(m_version)});
        const bool endsEarly = fault.offset >= text.size() + leadingSpace();
        if (endsEarly && (text.startsWith('{') || text.startsWith('[')))
            return findingOf(Fault::JsonCutShort,
                             {QString::number(m_body.size()), excerpt(m_body)});
        return findingOf(Fault::NotJson,
                         {fault.message, QString::number(fault.line), QString::number(fault.column),
                          excerpt(m_body), exampleFor(m_version)});
    }

    [[nodiscard]] qsizetype leadingSpace() const
    {
        qsizetype count = 0;
        while (count < m_body.size() && QChar::isSpace(static_cast<uchar>(m_body.at(count))))
            ++count;
        return count;
    }

    // Where an object starts that goes on to the end and has what an answer has.
    [[nodiscard]] std::optional<qsizetype> jsonAfterText() const
    {
        constexpr int MostTried = 64;
        int tried = 0;
        for (qsizetype at = m_body.indexOf('{'); at >= 0 && tried < MostTried;
             at = m_body.indexOf('{', at + 1), ++tried) {
            const auto json = JsonValue::fromJson(QByteArrayView(m_body).sliced(at));
            if (at > 0 && json && !json->members().isEmpty())
                return at;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool holdsToken(const QString &text) const
    {
        const auto json = JsonValue::fromJson(text.toUtf8());
        return json && json->type() == Type::Object && memberOf(*json, m_wanted);
    }

    [[nodiscard]] PushRadar::Result<QString, Finding> fromValue(const JsonValue &value) const
    {
        switch (value.type()) {
        case Type::String:
            return fromText(value.toString());
        case Type::Null:
            return findingOf(Fault::TokenNull, {m_wanted});
        case Type::Number:
            return findingOf(Fault::TokenNumber, {m_wanted, QString::fromLatin1(value.toJson())});
        case Type::Bool:
            return findingOf(Fault::TokenNoText, {m_wanted, QString::fromLatin1(value.toJson())});
        case Type::Array:
            return findingOf(Fault::TokenNoText, {m_wanted, tr("an array")});
        case Type::Object:
            return findingOf(Fault::TokenNoText, {m_wanted, tr("an object")});
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] PushRadar::Result<QString, Finding> fromText(const QString &token) const
    {
        const QString text = token.trimmed();
        if (text.isEmpty())
            return findingOf(Fault::TokenEmpty, {m_wanted});
        for (const QStringView nothing : {u"undefined", u"null", u"None", u"nil", u"NaN"}) {
            if (text == nothing)
                return findingOf(Fault::TokenUndefined, {m_wanted, text});
        }
        if (text.startsWith(u"[object ") || text.startsWith(u"<coroutine"))
            return findingOf(Fault::TokenObjectText, {m_wanted, text});
        return token;
    }

    [[nodiscard]] Finding whyMissing(const JsonValue &object) const
    {
        for (const JsonMember &member : object.members()) {
            if (member.value.type() == Type::Object && memberOf(member.value, m_wanted))
                return findingOf(Fault::TokenNested, {m_wanted, member.key, exampleFor(m_version)});
            if (member.value.type() == Type::String && holdsToken(member.value.toString()))
                return findingOf(Fault::JsonInString);
        }
        const ApiVersion other = m_version == ApiVersion::V2 ? ApiVersion::V3 : ApiVersion::V2;
        for (const JsonMember &member : object.members()) {
            const bool isOther = member.key == tokenMember(other)
                || m_wanted.compare(member.key, Qt::CaseInsensitive) == 0;
            if (isOther && member.value.type() == Type::String)
                return findingOf(Fault::OtherDialect,
                                 {member.key, m_wanted, versionText(m_version)});
        }
        if (const QString said = errorIn(object); !said.isEmpty())
            return findingOf(Fault::ErrorInside, {said});
        return missing();
    }

    // What says that it has failed, in the words of the answer.
    [[nodiscard]] static QString errorIn(const JsonValue &object)
    {
        for (const QStringView key : {u"error", u"errors", u"exception"}) {
            const auto error = memberOf(object, key, Qt::CaseInsensitive);
            if (error && error->type() != Type::Null && error->toJson() != "false")
                return excerpt(error->toString().toUtf8());
        }
        for (const QStringView key : {u"ok", u"success", u"authorized", u"allowed"}) {
            const auto flag = memberOf(object, key, Qt::CaseInsensitive);
            if (flag && flag->toJson() == "false")
                return excerpt(object.toJson());
        }
        const auto status = memberOf(object, u"status");
        const QStringList failures{QStringLiteral("error"), QStringLiteral("fail"),
                                   QStringLiteral("failed"), QStringLiteral("forbidden"),
                                   QStringLiteral("unauthorized")};
        if (status && failures.contains(status->toString(), Qt::CaseInsensitive))
            return excerpt(object.toJson());
        return {};
    }

    const PushRadar::Exchange &m_answer;
    QByteArray m_body;
    ApiVersion m_version;
    QString m_wanted;
};

} // namespace

QString tokenMember(ApiVersion version)
{
    return version == ApiVersion::V2 ? QStringLiteral("authToken") : QStringLiteral("token");
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

PushRadar::Result<QString, Finding> readTokenAnswer(const PushRadar::Exchange &answer,
                                                    ApiVersion version)
{
    return AnswerReader(answer, version).read();
}

} // namespace RadarDesk::privatechannels
