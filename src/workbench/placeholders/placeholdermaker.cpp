// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/placeholdermaker.h>

#include <workbench/placeholders/randomnumber.h>
#include <workbench/placeholders/responsepath.h>
#include <workbench/placeholders/samplewords.h>

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <array>

using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

struct MakerText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Placeholders)
};

constexpr QLatin1String Counter("counter");
constexpr QLatin1String Now("now");
constexpr QLatin1String Epoch("epoch");
constexpr QLatin1String Uuid("uuid");
constexpr QLatin1String Random("random");
constexpr QLatin1String Choice("choice");
constexpr QLatin1String Name("name");
constexpr QLatin1String Sentence("sentence");
constexpr QLatin1String Response("response");
constexpr QLatin1String Variable("var");
constexpr QLatin1String Literal("literal");

constexpr std::array KnownNames{Counter, Now,      Epoch,    Uuid,     Random, Choice,
                                Name,    Sentence, Response, Variable, Literal};

JsonValue textValue(const QByteArray &latin1)
{
    return QString::fromLatin1(latin1);
}

QString needsNothing(QLatin1String name)
{
    return MakerText::tr("Nothing may follow “%1” here.").arg(name);
}

/// The words between the bars. A backslash takes the next bar, brace or backslash as it is.
QStringList choicesIn(const QString &arguments)
{
    QStringList choices{QString()};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QChar c = arguments.at(i);
        const bool isEscape = c == u'\\' && i + 1 < arguments.size()
            && QStringView(u"|{}\\").contains(arguments.at(i + 1));
        if (isEscape)
            choices.last() += arguments.at(++i);
        else if (c == u'|')
            choices.append(QString());
        else
            choices.last() += c;
    }
    return choices;
}

} // namespace

PlaceholderMaker::PlaceholderMaker(const PlaceholderValues &values)
    : m_values(values)
    , m_counters(values)
    , m_random(values.random())
    , m_now(values.now().toUTC())
{
}

bool PlaceholderMaker::knows(const QString &name)
{
    return std::find(KnownNames.begin(), KnownNames.end(), name) != KnownNames.end();
}

bool PlaceholderMaker::isLiteral(const QString &name)
{
    return name == Literal;
}

std::optional<QString> PlaceholderMaker::add(const FoundPlaceholder &placeholder)
{
    if (placeholder.name != Counter)
        return std::nullopt;
    const auto given = CounterArguments::from(placeholder.arguments);
    return given ? m_counters.add(*given) : given.error();
}

PlaceholderMaker::Made PlaceholderMaker::make(const FoundPlaceholder &placeholder, bool alone)
{
    if (placeholder.asValue && !alone)
        return MakerText::tr(
            "A placeholder with “#” replaces a whole string, so nothing else can be in it.");
    Made made = makeAny(placeholder);
    if (!made || !placeholder.asValue || placeholder.name == Response)
        return made;
    const auto number = JsonValue::fromJson(made->toString().toUtf8());
    if (!number || number->type() != JsonValue::Type::Number)
        return MakerText::tr("“#” sends the value as a number, and “%1” isn't a number.")
            .arg(made->toString());
    return *number;
}

PlaceholderMaker::Made PlaceholderMaker::makeAny(const FoundPlaceholder &placeholder)
{
    const QString &name = placeholder.name;
    const QString &arguments = placeholder.arguments;
    if (isLiteral(name))
        return makeLiteral(arguments);
    if (name == Counter)
        return makeCounter(arguments);
    if (name == Now)
        return makeNow(arguments);
    if (name == Epoch)
        return makeEpoch(arguments);
    if (name == Uuid)
        return makeUuid(arguments);
    if (name == Random)
        return makeRandom(arguments);
    if (name == Choice)
        return makeChoice(arguments);
    if (name == Name)
        return makeName(arguments);
    if (name == Sentence)
        return makeSentence(arguments);
    if (name == Variable)
        return makeVariable(arguments.trimmed());
    return makeResponse(arguments.trimmed(), placeholder.asValue);
}

PlaceholderMaker::Made PlaceholderMaker::makeCounter(const QString &arguments)
{
    const auto given = CounterArguments::from(arguments);
    if (!given)
        return given.error();
    const auto value = m_counters.value(given->name);
    if (!value)
        return value.error();
    return JsonValue(QString::number(*value));
}

PlaceholderMaker::Made PlaceholderMaker::makeNow(const QString &arguments) const
{
    if (!arguments.trimmed().isEmpty())
        return needsNothing(Now);
    return JsonValue(m_now.toString(Qt::ISODateWithMs));
}

PlaceholderMaker::Made PlaceholderMaker::makeEpoch(const QString &arguments) const
{
    const QString unit = arguments.trimmed();
    if (unit == QLatin1String("ms"))
        return JsonValue(QString::number(m_now.toMSecsSinceEpoch()));
    if (!unit.isEmpty())
        return MakerText::tr("Only “ms” may follow “epoch”.");
    return JsonValue(QString::number(m_now.toSecsSinceEpoch()));
}

PlaceholderMaker::Made PlaceholderMaker::makeUuid(const QString &arguments)
{
    if (!arguments.trimmed().isEmpty())
        return needsNothing(Uuid);
    const std::array<quint64, 2> bits{m_random(), m_random()};
    QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    // Version and variant of a random UUID (RFC 9562).
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return JsonValue(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
}

PlaceholderMaker::Made PlaceholderMaker::makeRandom(const QString &arguments)
{
    const auto number = randomNumber(arguments, m_random);
    if (!number)
        return number.error();
    return textValue(*number);
}

PlaceholderMaker::Made PlaceholderMaker::makeChoice(const QString &arguments)
{
    if (arguments.trimmed().isEmpty())
        return MakerText::tr("A choice needs values to choose from, like red|green|blue.");
    const QStringList choices = choicesIn(arguments);
    std::uniform_int_distribution<qsizetype> place(0, choices.size() - 1);
    return JsonValue(choices.at(place(m_random)));
}

PlaceholderMaker::Made PlaceholderMaker::makeName(const QString &arguments)
{
    if (!arguments.trimmed().isEmpty())
        return needsNothing(Name);
    return JsonValue(samplePerson(m_random));
}

PlaceholderMaker::Made PlaceholderMaker::makeSentence(const QString &arguments)
{
    if (!arguments.trimmed().isEmpty())
        return needsNothing(Sentence);
    return JsonValue(sampleSentence(m_random));
}

PlaceholderMaker::Made PlaceholderMaker::makeResponse(const QString &path, bool asValue)
{
    const auto &body = m_values.lastResponse();
    if (!body)
        return MakerText::tr("There is no response yet to take a value from.");
    if (path.isEmpty() && !asValue)
        return JsonValue(QString::fromUtf8(*body));
    if (!m_response) {
        const auto json = JsonValue::fromJson(*body);
        if (!json)
            return MakerText::tr("The last response isn't JSON.");
        m_response = *json;
    }
    Made found = valueAtPath(*m_response, path);
    if (!found || asValue)
        return found;
    return JsonValue(found->toString());
}

PlaceholderMaker::Made PlaceholderMaker::makeVariable(const QString &arguments) const
{
    if (const auto value = m_values.variable(arguments))
        return JsonValue(*value);
    if (m_values.isSecret(arguments))
        //: %1 is a name
        return MakerText::tr("“%1” is a secret value. Only conditions of scenarios can use it.")
            .arg(arguments);
    //: %1 is a name
    return MakerText::tr("There is no variable “%1”.").arg(arguments);
}

PlaceholderMaker::Made PlaceholderMaker::makeLiteral(const QString &arguments) const
{
    return JsonValue(QString("{{" + arguments + "}}"));
}

} // namespace RadarDesk::workbench
