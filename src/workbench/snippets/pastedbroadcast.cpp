// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pastedbroadcast.h>

#include <pushradar/dataitems.h>
#include <workbench/drafts/pasteditems.h>
#include <workbench/snippets/pastedcurl.h>
#include <workbench/snippets/pastedjson.h>
#include <workbench/snippets/pastedpython.h>
#include <workbench/snippets/pastesecrets.h>

#include <QCoreApplication>
#include <QSet>

namespace RadarDesk::workbench {

namespace {

struct PastedBroadcastText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::PastedBroadcast)
};

PasteResult<PastedBroadcast> readJson(const QString &text, PasteSecrets &secrets)
{
    const auto reading = readJsonBroadcast(text.toUtf8(), secrets);
    if (reading)
        return *reading;
    return PasteFault{reading.error().message, reading.error().line, reading.error().column};
}

PasteResult<PastedBroadcast> readRows(const QString &text)
{
    PushRadar::DataItems items;
    QSet<QString> keys;
    const QList<EditedItem> rows = itemsFromText(text);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const EditedItem &row = rows.at(i);
        const int line = static_cast<int>(i) + 1;
        if (row.key.isEmpty())
            return PasteFault{PastedBroadcastText::tr("This row has no key."), line, 1};
        if (keys.contains(row.key))
            return PasteFault{PastedBroadcastText::tr("An earlier row has the same key."), line, 1};
        keys.insert(row.key);
        const auto value = valueOf(row);
        if (!value) {
            return PasteFault{
                PastedBroadcastText::tr("The value of this row doesn't match its type."), line,
                static_cast<int>(row.key.size()) + 2};
        }
        items.add(row.key, *value);
    }
    return PastedBroadcast{.kind = PasteKind::Rows, .data = items.toJson()};
}

PasteResult<PastedBroadcast> readAnyKind(const QString &text, PasteSecrets &secrets)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return PasteFault{PastedBroadcastText::tr("There is no text to read.")};
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'['))
        return readJson(text, secrets);
    if (const auto curl = findCurlCommand(text))
        return readCurlBroadcast(text, *curl, secrets);
    if (looksLikePython(text))
        return readPythonBroadcast(text, secrets);
    if (trimmed.contains(u'\t'))
        return readRows(text);
    return PasteFault{PastedBroadcastText::tr(
        "RadarDesk can't read this as a broadcast. Paste a cURL command, JSON, Python's "
        "broadcast(), or rows of a spreadsheet with a key and a value.")};
}

} // namespace

PasteResult<PastedBroadcast> readPastedBroadcast(const QString &text)
{
    PasteSecrets secrets;
    auto reading = readAnyKind(text, secrets);
    if (!reading)
        return reading;
    PastedBroadcast broadcast = *reading;
    secrets.lookAt(text);
    secrets.removeFrom(broadcast);
    return broadcast;
}

QString nameOf(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Curl:
        return PastedBroadcastText::tr("cURL command");
    case PasteKind::Data:
        return PastedBroadcastText::tr("JSON data");
    case PasteKind::Notification:
        return PastedBroadcastText::tr("JSON for v2");
    case PasteKind::Body:
        return PastedBroadcastText::tr("JSON for v3");
    case PasteKind::Python:
        return PastedBroadcastText::tr("Python");
    case PasteKind::Rows:
        return PastedBroadcastText::tr("Rows of a spreadsheet");
    }
    return {};
}

TargetingDraft draftFrom(const PushRadar::TargetingLists &lists)
{
    const auto joined = [](const QStringList &list) { return list.join(QStringLiteral(", ")); };
    return {.userIds = joined(lists.userIds),
            .actions = joined(lists.actions),
            .notActions = joined(lists.notActions),
            .continents = joined(lists.continents),
            .countries = joined(lists.countries),
            .ipAddresses = joined(lists.ipAddresses),
            .browsers = joined(lists.browsers)};
}

} // namespace RadarDesk::workbench
