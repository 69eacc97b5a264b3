// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official libraries' interfaces, from their public sources: PushRadar 1.8.1 has
// broadcast(self, channel, **kwargs), add_data_items(self, **kwargs), add_data_item(self, key,
// value), which strips the key, and target_…(*entries); pushradar 3.1.0 has broadcast(channel_name,
// data).

#include <workbench/snippets/pythonsnippets.h>

#include <workbench/snippets/codetemplate.h>
#include <workbench/snippets/pythonvalues.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace RadarDesk::workbench {

using PushRadar::JsonMember;
using PushRadar::JsonValue;

namespace {

struct PythonText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Snippet)
};

/// Whether Python's str.strip() takes something off that QString::trimmed() does not.
bool losesEnds(const QString &key)
{
    const auto isSeparator = [](QChar c) { return c >= u'\x1c' && c <= u'\x1f'; };
    return isSeparator(key.front()) || isSeparator(key.back());
}

/// name=value where that is possible, and **{"name": value} elsewhere, in their order.
QStringList keywordArguments(const QList<JsonMember> &items, const PythonValues &values)
{
    QStringList arguments;
    QStringList odd;
    const auto endOdd = [&] {
        if (!odd.isEmpty())
            arguments.append(
                ValueWriter::inBrackets(QStringLiteral("**{"), odd, QStringLiteral("}"), 1));
        odd.clear();
    };
    for (const JsonMember &item : items) {
        if (PythonValues::isKeywordArgument(item.key)) {
            endOdd();
            arguments.append(item.key + u'=' + values.value(item.value, 1));
        } else {
            odd.append(values.text(item.key) + QStringLiteral(": ") + values.value(item.value, 2));
        }
    }
    endOdd();
    return arguments;
}

class CallChain
{
public:
    explicit CallChain(const PythonValues &values)
        : m_values(values)
    {
    }

    void call(const QString &method, const QStringList &arguments)
    {
        const QString open = u'.' + method + u'(';
        const QString close = QStringLiteral(")");
        const qsizetype lastLine = m_text.size() - (m_text.lastIndexOf(u'\n') + 1);
        m_text += arguments.size() == 1
            ? open + arguments.first() + close
            : ValueWriter::inBrackets(open, arguments, close, 0, lastLine);
    }
    void target(const QString &method, const QStringList &entries)
    {
        if (entries.isEmpty())
            return;
        QStringList arguments;
        for (const QString &entry : entries)
            arguments.append(m_values.text(entry));
        call(method, arguments);
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    const PythonValues &m_values;
    QString m_text = QStringLiteral("radar");
};

QString continentMethod(const QString &code)
{
    static const QHash<QString, QString> methods{
        {QStringLiteral("AF"), QStringLiteral("target_africa")},
        {QStringLiteral("AN"), QStringLiteral("target_antarctica")},
        {QStringLiteral("AS"), QStringLiteral("target_asia")},
        {QStringLiteral("EU"), QStringLiteral("target_europe")},
        {QStringLiteral("NA"), QStringLiteral("target_north_america")},
        {QStringLiteral("OC"), QStringLiteral("target_oceania")},
        {QStringLiteral("SA"), QStringLiteral("target_south_america")}};
    return methods.value(code);
}

void addTargeting(CallChain &chain, const PushRadar::TargetingLists &lists, SnippetNotes &notes)
{
    const auto target = [&](const char *one, const char *many, const QStringList &entries) {
        chain.target(QString::fromLatin1(entries.size() == 1 ? one : many), entries);
    };
    target("target_user", "target_users", lists.userIds);
    target("target_action", "target_actions", lists.actions);
    target("target_not_action", "target_not_actions", lists.notActions);
    for (const QString &code : lists.continents)
        chain.call(continentMethod(code), {});
    if (!lists.continents.isEmpty()) {
        notes.add(PythonText::tr("With a continent, the official library targets each of its "
                                 "countries as well."));
    }
    target("target_country", "target_countries", lists.countries);
    target("target_ip", "target_ips", lists.ipAddresses);
    target("target_browser", "target_browsers", lists.browsers);
}

/// The line that imports what the values need, with an empty one after it.
QString importJson(const PythonValues &values)
{
    return values.usesJson() ? QStringLiteral("import json\n") : QString();
}

} // namespace

QString pythonV2Code(const SnippetInput &input, bool itemByItem, SnippetNotes &notes)
{
    const PythonValues values(notes);
    QString statements;
    CallChain chain(values);
    addTargeting(chain, input.targeting, notes);

    // A key that is the name of a parameter can't be a keyword argument; all up to the last of them
    // are added one by one, so that they keep their order. What add_data_item() would strip goes to
    // broadcast() itself.
    const auto collides = [itemByItem](const JsonMember &item) {
        return item.key == u"self" || (!itemByItem && item.key == u"channel");
    };
    QList<JsonMember> items = input.data.members();
    QList<JsonMember> last;
    const auto lastCollision = std::find_if(items.crbegin(), items.crend(), collides);
    const qsizetype single = items.crend() - lastCollision;
    QList<JsonMember> rest;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const JsonMember &item = items.at(i);
        if ((itemByItem || i < single) && losesEnds(item.key))
            last.append(item);
        else if (i < single)
            statements += QStringLiteral("radar.add_data_item(") + values.text(item.key)
                + QStringLiteral(", ") + values.value(item.value, 0) + QStringLiteral(")\n");
        else
            rest.append(item);
    }
    if (itemByItem && !rest.isEmpty())
        chain.call(QStringLiteral("add_data_items"), keywordArguments(rest, values));
    const QStringList keywords = keywordArguments(itemByItem ? last : rest + last, values);
    chain.call(QStringLiteral("broadcast"), QStringList(values.text(input.channel)) + keywords);

    statements.chop(1); // its line break is the file's
    return codeFrom(QStringLiteral("v2.py"),
                    {{QStringLiteral("IMPORT_JSON"), importJson(values)},
                     {QStringLiteral("STATEMENTS"), statements.isEmpty() ? QString() : statements},
                     {QStringLiteral("CALLS"), chain.text()}});
}

QString pythonV3Code(const SnippetInput &input, SnippetNotes &notes)
{
    const PythonValues values(notes);
    CodeMarks marks{{QStringLiteral("CHANNEL"), values.text(input.channel)},
                    {QStringLiteral("DATA"), values.value(input.data, 0)}};
    marks.insert(QStringLiteral("IMPORT_JSON"), importJson(values));
    return codeFrom(QStringLiteral("v3.py"), marks);
}

} // namespace RadarDesk::workbench
