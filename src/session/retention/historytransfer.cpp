// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/retention/historytransfer.h>

#include <history/store/history.h>
#include <history/transfer/shareableevent.h>
#include <session/retention/exportedrows.h>
#include <session/retention/historyjob.h>
#include <session/sessionevents.h>
#include <workbench/profiles/profilesmodel.h>

#include <QPointer>

#include <algorithm>

namespace RadarDesk::session {

using namespace base;
using namespace workbench;
using namespace history;

namespace {

using Added = PushRadar::Result<int, QString>;

/// An export under way.
struct Exporting
{
    HistoryStore *store = nullptr; // during a step
    ExportedRows rows;
    ExportRun run;
    qint64 total = 0;

    Exporting(const ExportRequest &request, const WriteOptions &options,
              const std::optional<QList<StoredEvent>> &selected, const HistoryFilter &filter)
        : rows(selected, filter)
        , run(request.fileName, request.format, options,
              [this](std::optional<qint64>) { return rows.next(*store); })
    {
        // The total number of events in the conversations is unknown.
        const auto isRow = [](const StoredEvent &each) { return each.conversation.members > 0; };
        if (selected && std::none_of(selected->begin(), selected->end(), isRow))
            total = selected->size();
    }
    Q_DISABLE_COPY_MOVE(Exporting)

    HistoryJob::Report step(HistoryStore &from)
    {
        store = &from;
        const bool isMore = run.step() == ExportRun::Step::More;
        return {isMore, run.done(), total, run.result()};
    }
};

/// The number of events, or 0 if counting would take long.
qint64 totalOf(HistoryStore &store, const HistoryFilter &filter)
{
    const bool isCounted = filter.channel.isEmpty() && filter.kinds.isEmpty()
        && filter.sources.isEmpty() && !filter.failedOnly && !filter.from.isValid()
        && !filter.to.isValid() && filter.text.isEmpty() && filter.query.isEmpty();
    if (!isCounted || !store.disk().isOpen())
        return 0;
    const auto usage = store.disk().usage();
    qint64 total = 0;
    if (usage) {
        for (auto each = usage->cbegin(); each != usage->cend(); ++each) {
            if (filter.profile.isEmpty() || filter.profile == each.key())
                total += each->events;
        }
    }
    return total;
}

} // namespace

HistoryTransfer::HistoryTransfer(History &history, const ProfilesModel &profiles,
                                 KnownSecrets secrets, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_profiles(profiles)
    , m_secrets(std::move(secrets))
{
}

QHash<QString, QString> HistoryTransfer::profileNames() const
{
    QHash<QString, QString> names;
    for (int row = 0; row < m_profiles.rowCount(); ++row)
        names.insert(m_profiles.at(row).id, ProfilesModel::shownName(m_profiles.at(row)));
    return names;
}

std::unique_ptr<TransferJob> HistoryTransfer::exportJob(const ExportRequest &request,
                                                        const Choice &choice)
{
    const WriteOptions options{
        [names = profileNames()](const QString &id) { return names.value(id); },
        request.withHeadersAndBodies};
    const auto selected =
        request.scope == ExportScope::Selected ? std::optional(choice.selected) : std::nullopt;
    const HistoryFilter filter =
        request.scope == ExportScope::Shown ? choice.shown : HistoryFilter{};
    return std::make_unique<HistoryJob>(m_history, [=]() -> HistoryJob::Work {
        const auto exporting = std::make_shared<Exporting>(request, options, selected, filter);
        return [exporting, filter, isSelection = selected.has_value()](HistoryStore &store) {
            if (exporting->total == 0 && !isSelection)
                exporting->total = totalOf(store, filter);
            return exporting->step(store);
        };
    });
}

std::unique_ptr<TransferJob> HistoryTransfer::importJob(const ImportRequest &request)
{
    /// An import under way.
    struct Importing
    {
        HistoryStore *store = nullptr; // during a step
        QHash<std::pair<QString, QString>, QDateTime> channels;
        std::unique_ptr<ImportRun> run;
    };
    ImportRules rules;
    rules.filter = secretsFilter(m_secrets);
    rules.isProfileKnown = [names = profileNames()](const QString &id) {
        return names.contains(id);
    };
    rules.otherwiseProfile = request.otherwiseProfile;
    // The history outlives its thread; this object may be destroyed before an import ends.
    const auto told = [history = &m_history, transfer = QPointer<HistoryTransfer>(this)](
                          const QHash<std::pair<QString, QString>, QDateTime> &channels) {
        QMetaObject::invokeMethod(
            history,
            [transfer, channels] {
                for (auto each = channels.cbegin(); transfer && each != channels.cend(); ++each)
                    Q_EMIT transfer->channelImported(each.key().first, each.key().second,
                                                     each.value());
            },
            Qt::QueuedConnection);
    };
    return std::make_unique<HistoryJob>(m_history, [=]() -> HistoryJob::Work {
        const auto importing = std::make_shared<Importing>();
        const auto sink = [importing = importing.get()](const QList<Event> &events) -> Added {
            if (importing->store->trouble())
                return importing->store->trouble()->reason;
            QList<Event> shared;
            for (const Event &event : events)
                shared.append(shareable(event));
            const auto keys = importing->store->disk().insertAt(shared);
            if (!keys)
                return keys.error().reason;
            for (const Event &event : events) {
                if (event.channel.isEmpty())
                    continue;
                QDateTime &newest = importing->channels[{event.profileId, event.channel}];
                newest = newest.isValid() ? std::max(newest, event.time) : event.time;
            }
            return static_cast<int>(keys->size() - keys->count(0));
        };
        importing->run = std::make_unique<ImportRun>(request.fileName, rules, sink);
        return [importing, told](HistoryStore &store) -> HistoryJob::Report {
            importing->store = &store;
            const bool isMore = importing->run->step() == ImportRun::Step::More;
            if (!isMore)
                told(importing->channels);
            return {isMore, importing->run->done(), importing->run->total(),
                    importing->run->result()};
        };
    });
}

} // namespace RadarDesk::session

#include "moc_historytransfer.cpp"
