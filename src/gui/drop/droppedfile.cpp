// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/droppedfile.h>

#include <base/storage/regularfile.h>
#include <gui/drop/environmentfile.h>
#include <gui/drop/recordingfile.h>
#include <history/transfer/eventline.h>
#include <privatechannels/recording/harfile.h>
#include <workbench/profiles/profilesexchange.h>
#include <workbench/scenarios/scenariosexchange.h>
#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/templates/templatesexchange.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace history;

namespace {

using Kind = DroppedFile::Kind;

struct DropText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::DroppedFile)
};

constexpr qsizetype MostNames = 20;

DroppedFile refused(const QString &path, const QString &sentence)
{
    return {.path = path, .kind = Kind::Refused, .sentence = sentence};
}

QString linesOf(const QStringList &names, const QStringList &leftOut)
{
    QStringList lines = names.first(std::min(names.size(), MostNames));
    if (names.size() > MostNames)
        lines.append(
            DropText::tr("…and %n more", nullptr, static_cast<int>(names.size() - MostNames)));
    return (lines + leftOut).join(u'\n');
}

template <typename T, typename NameOf>
std::optional<DroppedFile> readList(const ListImportExport<T> &exchange, const QByteArray &bytes,
                                    Kind kind, NameOf nameOf, const char *sentence)
{
    const auto list = exchange.imported(bytes);
    if (!list)
        return std::nullopt;
    QStringList names;
    for (const T &each : list->entries)
        names.append(nameOf(each));
    return DroppedFile{.path = {},
                       .kind = kind,
                       .sentence = DropText::tr(sentence, nullptr, static_cast<int>(names.size())),
                       .content = linesOf(names, list->leftOut)};
}

/// One of the lists that RadarDesk exports.
std::optional<DroppedFile> readLists(const QByteArray &bytes)
{
    if (!bytes.trimmed().startsWith('{'))
        return std::nullopt;
    if (auto found = readList(
            templatesImportExport(), bytes, Kind::Templates,
            [](const MessageTemplate &each) { return each.name(); },
            QT_TRANSLATE_N_NOOP("RadarDesk::gui::DroppedFile", "%n saved messages will be added.")))
        return found;
    if (auto found = readList(
            scenariosExchange(), bytes, Kind::Scenarios,
            [](const Scenario &each) { return each.name(); },
            QT_TRANSLATE_N_NOOP("RadarDesk::gui::DroppedFile", "%n scenarios will be added.")))
        return found;
    return readList(
        profilesExchange(), bytes, Kind::Profiles, [](const Profile &each) { return each.name; },
        QT_TRANSLATE_N_NOOP("RadarDesk::gui::DroppedFile",
                            "%n profiles will be added. Enter their secrets to use them."));
}

DroppedFile readEnvironment(const QString &path, const QByteArray &bytes)
{
    auto environment = environmentIn(bytes);
    if (!environment)
        return refused(path, DropText::tr("There are no PUSHRADAR_… variables in this file."));
    environment->profile.name = QFileInfo(QFileInfo(path).path()).fileName();
    return {.path = path,
            .kind = Kind::Environment,
            .sentence = environment->secret
                ? DropText::tr("A profile will be added, and its secret stored in the keychain.")
                : DropText::tr("A profile will be added. Enter its secret to use it."),
            .content = environment->shown,
            .profile = environment->profile,
            .secret = environment->secret};
}

DroppedFile readRecording(const QString &path, const QByteArray &bytes)
{
    const QList<MessageTemplate> templates = templatesInRecording(bytes);
    if (const QStringList calls = callsInRecording(bytes); !calls.isEmpty())
        return {.path = path,
                .kind = Kind::Calls,
                .sentence = DropText::tr(
                    "%n authentication calls will be judged. RadarDesk calls nothing itself.",
                    nullptr, static_cast<int>(calls.size())),
                .content = linesOf(calls, {}),
                .templates = templates};
    if (templates.isEmpty())
        return refused(
            path,
            DropText::tr("There are no broadcasts in this recording. It has no authentication "
                         "calls either."));
    QStringList names;
    for (const MessageTemplate &each : templates)
        names.append(each.name());
    return {.path = path,
            .kind = Kind::Recording,
            .sentence = DropText::tr("%n broadcasts will be added as saved messages.", nullptr,
                                     static_cast<int>(templates.size())),
            .content = linesOf(names, {}),
            .templates = templates};
}

DroppedFile readMessage(const QString &path, const QByteArray &bytes)
{
    const auto pasted = readPastedBroadcast(QString::fromUtf8(bytes));
    if (!pasted) {
        //: %1: a number, %2: a number, %3: a sentence
        return refused(path,
                       DropText::tr("Line %1, column %2: %3")
                           .arg(pasted.error().line)
                           .arg(pasted.error().column)
                           .arg(pasted.error().message));
    }
    //: %1: what the file was found to be, such as “cURL”
    QStringList sentences{
        DropText::tr("The message in the editor will be replaced (%1).").arg(nameOf(pasted->kind))};
    if (pasted->secretDropped)
        sentences.append(DropText::tr("The secret in the file is left out."));
    sentences += pasted->notes;
    const QString channel = pasted->channel.isEmpty() ? QString() : pasted->channel + u'\n';
    return {.path = path,
            .kind = Kind::Message,
            .sentence = sentences.join(u' '),
            .content = channel + QString::fromUtf8(pasted->data),
            .message = *pasted};
}

} // namespace

DroppedFile readDropped(const QString &path)
{
    QFile file(path);
    if (const QString fault = openRegular(file); !fault.isEmpty())
        //: %1: why it can't be read, such as “it is a folder”
        return refused(path, DropText::tr("The file can't be read: %1.").arg(fault));
    constexpr qint64 FirstLine = 4096;
    if (historyVersionOf(file.peek(FirstLine).split('\n').first())) {
        return {.path = path,
                .kind = Kind::Events,
                .sentence = DropText::tr("The events of the file will be added to the history.")};
    }
    const QString name = QFileInfo(path).fileName();
    const bool isRecording = name.endsWith(u".har", Qt::CaseInsensitive);
    const qint64 limit = isRecording ? privatechannels::LargestHar : DroppedFile::Largest;
    if (file.size() > limit)
        return refused(
            path,
            DropText::tr("This file is too large: %1. The limit is %2.")
                .arg(QLocale().formattedDataSize(file.size()), QLocale().formattedDataSize(limit)));
    const QByteArray bytes = file.read(limit);
    if (name == u".env" || name.startsWith(u".env.") || name.endsWith(u".env"))
        return readEnvironment(path, bytes);
    if (isRecording)
        return readRecording(path, bytes);
    if (auto list = readLists(bytes)) {
        list->path = path;
        return *list;
    }
    const bool isCsv = name.endsWith(u".csv", Qt::CaseInsensitive);
    return readMessage(path, isCsv ? rowsOfCsv(bytes) : bytes);
}

} // namespace RadarDesk::gui
