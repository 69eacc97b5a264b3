// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/judges/tokenanswer.h>

#include <privatechannels/judges/bodycoding.h>
#include <privatechannels/judges/bodyjudge.h>
#include <privatechannels/judges/headjudge.h>
#include <privatechannels/judges/tokensurroundings.h>
#include <privatechannels/steps/endpointcall.h>
#include <workbench/events/excerpt.h>

#include <pushradar/jsonvalue.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::ApiVersion;
using PushRadar::JsonMember;
using PushRadar::JsonValue;
using Type = JsonValue::Type;

namespace {

constexpr qsizetype LongestExcerpt = 100;
constexpr qsizetype LongestName = 40;
constexpr qsizetype LongestFields = 2000;

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
        , m_body(textAsFetched(answer.responseBody))
        , m_version(version)
        , m_wanted(tokenMember(version))
    {
    }

    [[nodiscard]] PushRadar::Result<QString, Finding> read() const
    {
        if (const auto head = judgeHead(m_answer))
            return *head;
        // Browsers give the page nothing of an answer that doesn't end properly, even if it has a
        // token.
        if (const auto ending = judgeEnding(m_answer))
            return *ending;
        if (const auto coding = judgeCoding(m_answer))
            return *coding;
        if (m_body.trimmed().isEmpty())
            return findingOf(Fault::EmptyAnswer,
                             {QString::number(m_answer.status.value_or(0)), exampleFor(m_version),
                              shownBlank()});
        const auto json = JsonValue::fromJson(m_body);
        if (!json)
            return notJson(json.error());
        if (json->type() == Type::String && holdsToken(json->toString()))
            return findingOf(Fault::JsonInString,
                             {tr("The answer is a JSON string that contains the JSON.")});
        if (isListOfPairs(*json))
            return findingOf(Fault::KeyValuePair, {m_wanted});
        if (json->type() != Type::Object)
            return missing();
        const auto token = memberOf(*json, m_wanted);
        return token ? fromValue(*token) : PushRadar::Result<QString, Finding>(whyMissing(*json));
    }

private:
    [[nodiscard]] Finding missing() const
    {
        return findingOf(Fault::TokenMissing,
                         {m_wanted, excerpt(m_body), exampleFor(m_version), whyNothing()});
    }

    [[nodiscard]] QString whyNothing() const
    {
        const QByteArray text = m_body.trimmed();
        if (text == "null")
            return tr("A function that returns nothing becomes null in JSON.");
        if (text.startsWith('['))
            return holdsOnlyNull(text)
                ? tr("The array contains no token, only null.")
                : tr("An array isn't an object: return the object without square brackets.");
        return text == "{}" ? tr("An empty object is what a promise becomes in JSON: await it.")
                            : QString();
    }

    [[nodiscard]] static bool holdsOnlyNull(const QByteArray &array)
    {
        QByteArray rest = array;
        rest.replace("null", {});
        return array.contains("null") && std::all_of(rest.begin(), rest.end(), [](char each) {
                   return QByteArrayView("[], \t\r\n").contains(each);
               });
    }

    // The format, where the beginning of the text shows it.
    [[nodiscard]] QString otherFormat(const QByteArray &text) const
    {
        static const QRegularExpression python(QStringLiteral("\\A\\{\\s*'\\w+'\\s*:"));
        const QByteArray type = headerOf(m_answer.responseHeaders, "Content-Type").toLower();
        if (text.startsWith("<?xml") || (type.contains("xml") && !type.contains("xhtml")))
            return tr("The answer is XML.");
        if (text.count('\0') == text.size())
            return tr("The body consists of null bytes (U+0000) only.");
        const auto decoded =
            QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (decoded && holdsToken(QString::fromUtf8(*decoded)))
            return tr("The answer is the right JSON, but encoded in Base64: decode it before it is "
                      "sent. With Amazon API Gateway, check “isBase64Encoded”.");
        if (isBareToken(text, m_version))
            return tr("The body is the token alone, without JSON around it.");
        return python.match(QString::fromUtf8(text.left(LongestExcerpt))).hasMatch()
            ? tr("The strings are in single quotes, as Python prints a dictionary.")
            : QString();
    }

    [[nodiscard]] Finding notJson(const PushRadar::JsonFault &fault) const
    {
        if (const auto around = judgeAround(m_body))
            return *around;
        if (const auto start = jsonAfterText())
            return findingOf(Fault::TextBeforeJson, {shownBefore(*start), QString::number(*start)});
        const QByteArray text = m_body.trimmed();
        const QString compressed = compressedText();
        const QString other = compressed.isEmpty() ? otherFormat(text) : compressed;
        const bool isHtml = text.startsWith('<') && other.isEmpty();
        if (isHtml)
            return findingOf(Fault::HtmlPage, {excerpt(text), exampleFor(m_version)});
        const bool endsEarly = fault.offset >= text.size() + leadingSpace();
        if (m_answer.responseCut)
            return findingOf(Fault::AnswerTooLarge, {QLocale().formattedDataSize(m_body.size())});
        if (endsEarly && (text.startsWith('{') || text.startsWith('[')))
            return findingOf(Fault::JsonCutShort,
                             {QString::number(m_body.size()), excerpt(m_body), whyCut()});
        return findingOf(Fault::NotJson,
                         {other.isEmpty() ? fault.message : other, QString::number(fault.line),
                          QString::number(fault.column), excerpt(m_body), exampleFor(m_version)});
    }

    [[nodiscard]] QString shownBlank() const
    {
        const int size = static_cast<int>(m_answer.responseBody.size());
        return size == 0 ? tr("The body is empty.")
                         : tr("The body is only white space (%n byte(s)).", nullptr, size);
    }

    [[nodiscard]] QString whyCut() const
    {
        const QByteArray length = headerOf(m_answer.responseHeaders, "Content-Length");
        return length == QByteArray::number(m_answer.responseBody.size())
            ? tr("Content-Length is exactly that number, so the header may be too small.")
            : QString();
    }

    [[nodiscard]] qsizetype leadingSpace() const
    {
        return QByteArrayView(m_body).trimmed().data() - m_body.constData();
    }

    // A byte order mark is invisible; browsers drop the first one.
    [[nodiscard]] QString shownBefore(qsizetype start) const
    {
        static const QRegularExpression fields(
            QStringLiteral("\\A(?:[A-Za-z][A-Za-z0-9-]*: [^\\n]*\\n)+\\r?\\n\\s*\\z"));
        const QByteArray before = m_body.first(start);
        if (before.startsWith("data:") || before.startsWith("event:"))
            return tr("The answer is an event stream (%1), not plain JSON.", "an excerpt in quotes")
                .arg(excerpt(before));
        // Warnings look alike: "Notice: …".
        if (before.toLower().contains("content-type:")
            && fields.match(QString::fromUtf8(before.left(LongestFields))).hasMatch())
            return tr("The text is headers that are sent as part of the body: %1. A blank line "
                      "must only follow them, not come before them.",
                      "an excerpt in quotes")
                .arg(excerpt(before));
        return before.trimmed() == "\xEF\xBB\xBF"
            ? tr("The text is a second byte order mark (U+FEFF), which is invisible.")
            : tr("The text starts with %1.", "an excerpt in quotes").arg(excerpt(before));
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

    // What the bytes are, where no header says that they are compressed, or once too few.
    [[nodiscard]] QString compressedText() const
    {
        if (!m_answer.responseBody.startsWith("\x1F\x8B"))
            return {};
        // Behind a coding other than these, the body is as it came.
        const QByteArray coding = headerOf(m_answer.responseHeaders, "Content-Encoding").toLower();
        const bool isUnpacked = coding.contains("gzip") || coding.contains("deflate");
        return !isUnpacked
            ? tr("The body is compressed with gzip, but no Content-Encoding header says so.")
            : tr("The body is compressed twice: often both the app and the server in front of it "
                 "do.");
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
            //: %1: true or false
            return findingOf(
                Fault::TokenNoText,
                {m_wanted, tr("The value is %1.").arg(QString::fromLatin1(value.toJson()))});
        case Type::Array:
            return findingOf(Fault::TokenNoText, {m_wanted, tr("The value is an array.")});
        case Type::Object:
            return findingOf(Fault::TokenNoText, {m_wanted, tr("The value is an object.")});
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
        if (text.contains(QChar::ReplacementCharacter))
            return findingOf(Fault::NotUtf8,
                             {tr("The encoding seems to have one byte per character.")});
        return token;
    }

    // As ASP.NET Core and older versions of it write a pair: {"key":"token","value":"…"}
    [[nodiscard]] bool isKeyValuePair(const JsonValue &object) const
    {
        const auto key = memberOf(object, u"key", Qt::CaseInsensitive);
        return key && key->type() == Type::String && key->toString() == m_wanted
            && memberOf(object, u"value", Qt::CaseInsensitive);
    }

    // As .NET writes a dictionary that became a list of pairs.
    [[nodiscard]] bool isListOfPairs(const JsonValue &json) const
    {
        const QList<JsonValue> elements = json.elements();
        return std::any_of(elements.begin(), elements.end(),
                           [this](const JsonValue &each) { return isKeyValuePair(each); });
    }

    [[nodiscard]] Finding whyMissing(const JsonValue &object) const
    {
        if (isKeyValuePair(object))
            return findingOf(Fault::KeyValuePair, {m_wanted});
        for (const JsonMember &member : object.members()) {
            if (member.value.type() == Type::Object && memberOf(member.value, m_wanted))
                return findingOf(Fault::TokenNested, {m_wanted, member.key, exampleFor(m_version)});
            if (member.value.type() == Type::String && holdsToken(member.value.toString()))
                return findingOf(
                    Fault::JsonInString,
                    {tr("The member “%1” of the answer is a JSON string that contains the JSON.",
                        "the name of a member")
                         .arg(excerptOf(member.key.toUtf8(), LongestName)),
                     whyInString(object, member.key)});
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

    // Who wraps an answer in a member of that name.
    [[nodiscard]] static QString whyInString(const JsonValue &object, const QString &key)
    {
        if (key == u"body" && memberOf(object, u"statusCode"))
            return tr("“statusCode” and “body” are meant for Amazon API Gateway: turn on its "
                      "proxy integration, or return the object alone.");
        return key == u"d" ? tr("ASP.NET services (.asmx) put a returned string into “d”: return "
                                "an object, or write the JSON to the response.")
                           : QString();
    }

    // What says that it has failed, in the words of the answer.
    [[nodiscard]] static QString errorIn(const JsonValue &object)
    {
        for (const QStringView key : {u"error", u"errors", u"exception"}) {
            const auto error = memberOf(object, key, Qt::CaseInsensitive);
            if (error && error->type() != Type::Null && error->toJson() != "false")
                return excerpt(error->type() == Type::String ? error->toString().toUtf8()
                                                             : error->toJson());
        }
        for (const QStringView key : {u"ok", u"success", u"authorized", u"allowed"}) {
            const auto flag = memberOf(object, key, Qt::CaseInsensitive);
            if (flag && flag->toJson() == "false")
                return excerpt(object.toJson());
        }
        const auto members = object.members();
        static const QStringList words{QStringLiteral("message"), QStringLiteral("detail"),
                                       QStringLiteral("msg"), QStringLiteral("reason")};
        if (members.size() == 1 && words.contains(members.first().key, Qt::CaseInsensitive))
            return excerpt(object.toJson());
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
