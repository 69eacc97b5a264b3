// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pastedpython.h>

#include <pushradar/dataitems.h>
#include <workbench/snippets/pythonreader.h>

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace RadarDesk::workbench {

using Kind = PythonToken::Kind;
using PushRadar::ApiVersion;
using PushRadar::DataItems;
using PushRadar::JsonValue;
using Argument = PythonArguments::Argument;

namespace {

struct PastedPythonText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::PastedBroadcast)
};

using PythonLists = PushRadar::TargetingLists;

const QHash<QString, QStringList PythonLists::*> &listsOfMethods()
{
    static const QHash<QString, QStringList PythonLists::*> methods{
        {QStringLiteral("target_user"), &PythonLists::userIds},
        {QStringLiteral("target_users"), &PythonLists::userIds},
        {QStringLiteral("target_action"), &PythonLists::actions},
        {QStringLiteral("target_actions"), &PythonLists::actions},
        {QStringLiteral("target_not_action"), &PythonLists::notActions},
        {QStringLiteral("target_not_actions"), &PythonLists::notActions},
        {QStringLiteral("target_country"), &PythonLists::countries},
        {QStringLiteral("target_countries"), &PythonLists::countries},
        {QStringLiteral("target_ip"), &PythonLists::ipAddresses},
        {QStringLiteral("target_ips"), &PythonLists::ipAddresses},
        {QStringLiteral("target_browser"), &PythonLists::browsers},
        {QStringLiteral("target_browsers"), &PythonLists::browsers}};
    return methods;
}

const QHash<QString, QString> &continentsOfMethods()
{
    static const QHash<QString, QString> methods{
        {QStringLiteral("target_africa"), QStringLiteral("AF")},
        {QStringLiteral("target_antarctica"), QStringLiteral("AN")},
        {QStringLiteral("target_asia"), QStringLiteral("AS")},
        {QStringLiteral("target_europe"), QStringLiteral("EU")},
        {QStringLiteral("target_north_america"), QStringLiteral("NA")},
        {QStringLiteral("target_oceania"), QStringLiteral("OC")},
        {QStringLiteral("target_south_america"), QStringLiteral("SA")}};
    return methods;
}

bool isMethod(const QString &name)
{
    return name == u"broadcast" || name == u"add_data_item" || name == u"add_data_items"
        || listsOfMethods().contains(name) || continentsOfMethods().contains(name);
}

/// Follows the calls of the library.
class PythonCalls
{
public:
    PythonCalls(const QString &text, const QList<PythonToken> &tokens)
        : m_reader(text, tokens)
    {
    }

    PasteResult<PastedBroadcast> read();

private:
    [[nodiscard]] bool call(const PythonToken &method, const PythonArguments &arguments);
    [[nodiscard]] bool broadcast(const PythonToken &method, const PythonArguments &arguments);
    [[nodiscard]] bool addItem(const PythonToken &method, const PythonArguments &arguments);
    [[nodiscard]] bool target(const PythonToken &method, const PythonArguments &arguments);
    bool fail(const PythonToken &token, const QString &message)
    {
        m_reader.fail(token, message);
        return false;
    }

    PythonReader m_reader;
    PastedBroadcast m_broadcast{.kind = PasteKind::Python, .version = ApiVersion::V2};
    DataItems m_items;
    bool m_sent = false;
};

bool PythonCalls::call(const PythonToken &method, const PythonArguments &arguments)
{
    if (m_sent) {
        return fail(method,
                    PastedPythonText::tr("There is a second broadcast; paste one at a time."));
    }
    if (method.text == u"broadcast")
        return broadcast(method, arguments);
    if (method.text == u"add_data_item")
        return addItem(method, arguments);
    if (method.text != u"add_data_items")
        return target(method, arguments);
    if (!arguments.positional.isEmpty())
        return fail(method, PastedPythonText::tr("add_data_items() takes named values only."));
    for (const Argument &each : arguments.named)
        m_items.add(each.name, each.value);
    return true;
}

bool PythonCalls::addItem(const PythonToken &method, const PythonArguments &arguments)
{
    QList<JsonValue> values;
    for (const Argument &each : arguments.positional)
        values.append(each.value);
    for (const QStringView name : {u"key", u"value"}) {
        for (const Argument &each : arguments.named) {
            if (each.name == name)
                values.append(each.value);
        }
    }
    if (values.size() != 2 || values.first().type() != JsonValue::Type::String)
        return fail(method, PastedPythonText::tr("add_data_item() takes a key and a value."));
    m_items.add(values.first().toString(), values.last());
    return true;
}

bool PythonCalls::target(const PythonToken &method, const PythonArguments &arguments)
{
    PushRadar::TargetingLists &lists = m_broadcast.targeting;
    const QString continent = continentsOfMethods().value(method.text);
    if (!continent.isEmpty()) {
        lists.continents.append(continent);
        return true;
    }
    for (const Argument &each : arguments.positional + arguments.named) {
        if (each.value.type() != JsonValue::Type::String
            && each.value.type() != JsonValue::Type::Number)
            return fail(method, PastedPythonText::tr("Targeting values must be strings."));
        (lists.*listsOfMethods().value(method.text)).append(each.value.toString());
    }
    return true;
}

bool PythonCalls::broadcast(const PythonToken &method, const PythonArguments &arguments)
{
    QList<JsonValue> values;
    QList<Argument> named = arguments.named;
    for (const Argument &each : arguments.positional)
        values.append(each.value);
    if (values.isEmpty()) {
        for (qsizetype i = 0; i < named.size(); ++i) {
            if (named.at(i).name == u"channel" || named.at(i).name == u"channel_name") {
                values.append(named.takeAt(i).value);
                break;
            }
        }
    }
    if (values.isEmpty() || values.first().type() != JsonValue::Type::String)
        return fail(method,
                    PastedPythonText::tr(
                        "The first argument of broadcast() must be the channel as a string."));
    m_broadcast.channel = values.takeFirst().toString();
    m_sent = true;

    const bool namedDict = values.isEmpty() && named.size() == 1 && named.first().name == u"data"
        && arguments.positional.isEmpty() && m_items.isEmpty();
    if (namedDict && arguments.named.first().name == u"channel_name")
        values.append(named.takeFirst().value);
    if (!values.isEmpty()) {
        if (values.size() > 1 || !named.isEmpty() || !m_items.isEmpty()
            || values.first().type() != JsonValue::Type::Object)
            return fail(method,
                        PastedPythonText::tr("After the channel, broadcast() takes either a dict "
                                             "(v3) or named values (v2)."));
        m_broadcast.version = ApiVersion::V3;
        m_items = DataItems::fromObject(values.first());
        return true;
    }
    for (const Argument &each : named)
        m_items.replace(each.name, each.value);
    return true;
}

PasteResult<PastedBroadcast> PythonCalls::read()
{
    const PythonToken start = m_reader.peek();
    while (m_reader.peek().kind != Kind::End) {
        const PythonToken method = m_reader.peek(1);
        if (!m_reader.peek().isOperator(u".") || method.kind != Kind::Name || !isMethod(method.text)
            || !m_reader.peek(2).isOperator(u"(")) {
            m_reader.moveTo(m_reader.position() + 1);
            continue;
        }
        m_reader.moveTo(m_reader.position() + 2);
        const auto arguments = m_reader.arguments();
        if (!arguments || !call(method, *arguments))
            return m_reader.fault();
    }
    if (m_items.isEmpty()) {
        fail(start, PastedPythonText::tr("The broadcast has no data."));
        return m_reader.fault();
    }
    m_broadcast.data = m_items.toJson();
    return m_broadcast;
}

} // namespace

bool looksLikePython(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\.\\s*(?:broadcast|add_data_items?)\\s*\\("));
    return text.contains(pattern);
}

PasteResult<PastedBroadcast> readPythonBroadcast(const QString &text, PasteSecrets &secrets)
{
    const auto tokens = readPythonTokens(text);
    if (!tokens)
        return tokens.error();
    for (qsizetype i = 2; i < tokens->size(); ++i) {
        if (tokens->at(i).kind == Kind::Text && tokens->at(i - 1).isOperator(u"(")
            && tokens->at(i - 2).is(Kind::Name, u"PushRadar"))
            secrets.add(tokens->at(i).text);
    }
    return PythonCalls(text, *tokens).read();
}

} // namespace RadarDesk::workbench
