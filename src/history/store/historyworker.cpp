// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historyworker.h>

#include <QDir>

#include <algorithm>

namespace RadarDesk::history {

using namespace workbench;

namespace {

constexpr int WatchMs = 1000; // for what other programs write
constexpr int RetryMs = 5000;
constexpr int TidyMs = 10 * 60 * 1000;
constexpr int TidyPauseMs = 5; // leaves most of the time to what is recorded meanwhile
constexpr int EventsATidyStep = 100;
constexpr qint64 RescuedAtATime = 5000;
constexpr qint64 ThinnedOutAtATime = 5000;
constexpr std::size_t RecentKeys = 4000;

} // namespace

HistoryWorker::HistoryWorker(QString path, std::shared_ptr<HistoryInbox> inbox)
    : m_path(std::move(path))
    , m_inbox(std::move(inbox))
    , m_watch(this) // so that they follow into the thread
    , m_retry(this)
    , m_tidy(this)
{
    m_watch.setInterval(WatchMs);
    m_retry.setInterval(RetryMs);
    m_tidy.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &HistoryWorker::pollForChanges);
    connect(&m_retry, &QTimer::timeout, this, &HistoryWorker::retry);
    connect(&m_tidy, &QTimer::timeout, this, &HistoryWorker::compact);
}

HistoryWorker::~HistoryWorker() = default;

void HistoryWorker::start()
{
    m_store = std::make_unique<HistoryStore>(m_path);
    m_store->open();
    if (!m_store->trouble()) {
        const auto interrupted = m_store->disk().markInterrupted();
        Q_UNUSED(interrupted) // the events say it
        m_changes = changesOnDisk();
    }
    showTrouble();
    m_watch.start();
    m_tidy.start(TidyPauseMs);
    Q_EMIT reset();
}

void HistoryWorker::drain()
{
    HistoryInbox::Content content = m_inbox->take();
    if (content.isEmpty())
        return;
    // An event that has changed before it was ever written is written as it is now.
    QHash<quint64, qsizetype> places;
    for (qsizetype i = 0; i < content.added.size(); ++i)
        places.insert(content.added.at(i).number, i);
    QHash<quint64, StoredEvent> changes;
    for (Event &event : content.changed) {
        const quint64 number = event.number;
        if (const auto place = places.constFind(number); place != places.cend())
            content.added[*place] = std::move(event);
        else if (const auto key = keyOf(number))
            changes.insert(number, {*key, std::move(event)});
    }
    const QList<StoredEvent> changed = changes.values();
    const QList<qint64> keys = m_store->write(content.added, changed);

    QList<Numbered> numbered;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Event &event = content.added.at(i);
        numbered.append({event.number, keys.at(i)});
        m_recent.emplace_hint(m_recent.end(), event.number, keys.at(i));
        if (event.outcome == Outcome::Pending)
            m_pending.insert(event.number, keys.at(i));
    }
    for (const StoredEvent &stored : changed) {
        if (stored.event.outcome != Outcome::Pending)
            m_pending.remove(stored.event.number);
    }
    while (m_recent.size() > RecentKeys)
        m_recent.erase(m_recent.begin());
    showTrouble();
    if (!numbered.isEmpty()) {
        Q_EMIT written(numbered);
        Q_EMIT grown();
    }
    if (!changed.isEmpty())
        Q_EMIT replaced(changed);
    if (const auto conversations = m_store->takeConversations(); !conversations.isEmpty())
        Q_EMIT conversationsChanged(conversations);
}

std::optional<qint64> HistoryWorker::keyOf(quint64 number) const
{
    if (const auto pending = m_pending.constFind(number); pending != m_pending.cend())
        return *pending;
    const auto recent = m_recent.find(number);
    return recent == m_recent.end() ? std::nullopt : std::optional(recent->second);
}

void HistoryWorker::run(const Task &task)
{
    if (task(*m_store))
        QMetaObject::invokeMethod(
            this, [this, task] { run(task); }, Qt::QueuedConnection);
    else
        showTrouble();
}

void HistoryWorker::setRetentionRules(const QHash<QString, RetentionRule> &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    tidySoon();
}

void HistoryWorker::retryNow()
{
    retry();
}

void HistoryWorker::tidySoon()
{
    m_tidy.start(TidyPauseMs);
}

void HistoryWorker::showTrouble()
{
    const auto &trouble = m_store->trouble();
    if (const QString aside = m_store->takeSetAside(); !aside.isEmpty()) {
        if (m_store->isLosing())
            notifyMissing(aside);
        else
            Q_EMIT warning(tr("The history was damaged and was moved to %1. RadarDesk is restoring "
                              "the events that can be read.")
                               .arg(QDir::toNativeSeparators(aside)));
        Q_EMIT reset();
        tidySoon();
    }
    const auto kind = trouble ? std::optional(trouble->trouble) : std::nullopt;
    if (kind == m_shown)
        return;
    m_shown = kind;
    if (trouble)
        m_retry.start();
    else
        m_retry.stop();
    Q_EMIT troubleChanged(trouble);
}

void HistoryWorker::notifyMissing(const QString &aside)
{
    if (std::exchange(m_toldMissing, aside) == aside)
        return;
    Q_EMIT warning(
        tr("The history was damaged, and none of its events can be read. The damaged file is %1.")
            .arg(QDir::toNativeSeparators(aside)));
}

void HistoryWorker::notifyRescued()
{
    const auto count = static_cast<int>(m_store->rescued());
    const QString aside = m_store->rescuedFrom();
    if (!m_store->isLosing())
        Q_EMIT warning(tr("Restored %n event(s) of the damaged history.", nullptr, count));
    else if (count == 0)
        notifyMissing(aside);
    else
        Q_EMIT warning(tr("Restored %n event(s) of the damaged history. Others can't be read. The "
                          "damaged file is %1.",
                          nullptr, count)
                           .arg(QDir::toNativeSeparators(aside)));
}

qint64 HistoryWorker::changesOnDisk() const
{
    const auto changes = m_store->disk().changes();
    return changes ? *changes : m_changes;
}

void HistoryWorker::pollForChanges()
{
    if (!m_store->disk().isOpen())
        return;
    const qint64 changes = changesOnDisk();
    if (std::exchange(m_changes, changes) != changes)
        Q_EMIT reset();
}

void HistoryWorker::retry()
{
    switch (m_store->retry()) {
    case HistoryStore::Step::Nothing:
        return;
    case HistoryStore::Step::Waiting:
        showTrouble();
        return;
    case HistoryStore::Step::More:
        QMetaObject::invokeMethod(this, &HistoryWorker::retry, Qt::QueuedConnection);
        return;
    case HistoryStore::Step::Done:
        showTrouble();
        Q_EMIT reset();
        return;
    }
}

void HistoryWorker::compact()
{
    const bool isMore = !m_store->trouble() && tidyStep();
    m_tidy.start(isMore ? TidyPauseMs : TidyMs);
}

bool HistoryWorker::tidyStep()
{
    const qint64 before = m_store->rescued();
    switch (m_store->rescue()) {
    case HistoryStore::Step::Nothing:
        break;
    case HistoryStore::Step::Waiting:
        return false;
    case HistoryStore::Step::More:
        // Seen now and then, not at each step.
        if (m_store->rescued() / RescuedAtATime != before / RescuedAtATime)
            Q_EMIT reset();
        return true;
    case HistoryStore::Step::Done:
        notifyRescued();
        Q_EMIT reset();
        return true;
    }
    // Before anything is deleted, what is left to be brought back must be there.
    switch (m_store->check()) {
    case HistoryStore::Step::Nothing:
        break;
    case HistoryStore::Step::Waiting:
        return false;
    case HistoryStore::Step::More:
        return true;
    case HistoryStore::Step::Done:
        showTrouble();
        return true;
    }
    HistoryDatabase &disk = m_store->disk();
    const auto linked = disk.linkSome();
    if (linked && !*linked && std::exchange(m_isLinking, false))
        Q_EMIT reset();
    m_isLinking = linked && *linked;
    if (!linked || *linked)
        return linked.ok();
    if (const auto more = disk.removeSome(EventsATidyStep); !more || *more)
        return more.ok();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (auto rule = m_rules.cbegin(); rule != m_rules.cend(); ++rule) {
        if (*rule == RetentionRule())
            continue;
        const HistoryFilter all{.profile = rule.key()};
        const auto had = disk.count(all);
        const QDateTime notBefore = rule->days > 0 ? now.addDays(-rule->days) : QDateTime();
        const auto more = disk.keepOnly(rule.key(), notBefore, rule->bytes, EventsATidyStep);
        const auto has = disk.count(all);
        m_thinnedOut += had && has ? *had - *has : 0;
        if (!more || *more) {
            if (m_thinnedOut >= ThinnedOutAtATime)
                notifyThinnedOut();
            return more.ok();
        }
    }
    notifyThinnedOut();
    return false;
}

void HistoryWorker::notifyThinnedOut()
{
    if (std::exchange(m_thinnedOut, 0) > 0)
        Q_EMIT reset();
}

} // namespace RadarDesk::history

#include "moc_historyworker.cpp"
