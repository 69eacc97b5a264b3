// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/history.h>

#include <QElapsedTimer>

#include <chrono>

namespace RadarDesk::history {

using namespace workbench;

namespace {

// For how long the search for a page goes on before what was recorded meanwhile is written.
constexpr qint64 TurnMs = 8;

// How often it is told how far a search has come.
constexpr qint64 ProgressMs = 100;

/// The search for one page, in turns.
struct PageSearch
{
    HistoryRequest request;
    HistoryFilter filter;
    HistoryPlace place;
    int limit = 0;
    std::function<void(HistoryResult<HistoryPage>)> answer;
    std::function<void(const HistoryPage &)> progress;
    HistoryPage found;
    QElapsedTimer sinceBegun;
    QElapsedTimer sinceProgress;

    /// Returns whether it is to go on.
    bool go(HistoryStore &store)
    {
        QElapsedTimer turn;
        turn.start();
        if (!sinceBegun.isValid()) {
            sinceBegun.start();
            found.newest = store.newest();
        }
        while (request.isOpen()) {
            const auto batch =
                store.readBatch(filter, place, limit - static_cast<int>(found.events.size()));
            if (!batch) {
                answer(batch.error());
                return false;
            }
            if (place.direction == HistoryPlace::Direction::Older)
                found.events = batch->events + found.events;
            else
                found.events += batch->events;
            found.isLast = !batch->rest;
            if (found.isLast || found.events.size() >= limit) {
                answer(std::move(found));
                return false;
            }
            place.key = batch->rest;
            found.reached = batch->rest;
            notifyProgress();
            if (turn.hasExpired(TurnMs))
                return true;
        }
        return false;
    }

    void notifyProgress()
    {
        QElapsedTimer &since = sinceProgress.isValid() ? sinceProgress : sinceBegun;
        if (!progress || !since.hasExpired(ProgressMs))
            return;
        progress(found);
        sinceProgress.start();
    }
};

/// A count of the events, in turns.
struct TallyTask
{
    HistoryRequest request;
    HistoryFilter filter;
    CountedKeys keys;
    std::function<void(HistoryResult<HistoryTally>)> answer;
    std::function<void(const HistoryTally &)> progress;
    HistoryTally found;
    QElapsedTimer sinceBegun;
    QElapsedTimer sinceProgress;

    /// Returns whether it is to go on.
    bool go(HistoryStore &store)
    {
        constexpr qint64 MostMs = 3000; // then it may go on for long
        QElapsedTimer turn;
        turn.start();
        if (!sinceBegun.isValid()) {
            sinceBegun.start();
            sinceProgress.start();
            found.newest = store.newest();
        }
        while (request.isOpen()) {
            const auto rest = store.tally(filter, keys, found.tally);
            if (!rest) {
                answer(rest.error());
                return false;
            }
            found.isComplete = !*rest;
            found.reached = *rest;
            if (found.isComplete || sinceBegun.hasExpired(MostMs)) {
                answer(std::move(found));
                return false;
            }
            keys.before = **rest;
            if (progress && sinceProgress.hasExpired(ProgressMs)) {
                progress(found);
                sinceProgress.start();
            }
            if (turn.hasExpired(TurnMs))
                return true;
        }
        return false;
    }
};

} // namespace

template <typename Function> void History::inThread(Function &&function)
{
    QMetaObject::invokeMethod(m_worker, std::forward<Function>(function), Qt::QueuedConnection);
}

History::History(const QString &path, QObject *parent)
    : QObject(parent)
    , m_inbox(std::make_shared<HistoryInbox>())
    , m_worker(new HistoryWorker(path, m_inbox))
{
    qRegisterMetaType<QList<HistoryWorker::Numbered>>();
    qRegisterMetaType<QList<StoredEvent>>();
    qRegisterMetaType<QList<ConversationChange>>();
    qRegisterMetaType<std::optional<HistoryError>>();
    connect(m_worker, &HistoryWorker::written, this,
            [this](const QList<HistoryWorker::Numbered> &events) {
                QList<quint64> numbers;
                numbers.reserve(events.size());
                for (const auto &[number, key] : events)
                    numbers.append(number);
                Q_EMIT recorded(numbers);
            });
    connect(m_worker, &HistoryWorker::replaced, this, &History::replaced);
    connect(m_worker, &HistoryWorker::conversationsChanged, this, &History::conversationsChanged);
    connect(m_worker, &HistoryWorker::annotated, this, &History::annotated);
    connect(m_worker, &HistoryWorker::grown, this, &History::grown);
    connect(m_worker, &HistoryWorker::reset, this, &History::reset);
    connect(m_worker, &HistoryWorker::warning, this, &History::warning);
    connect(m_worker, &HistoryWorker::troubleChanged, this,
            [this](const std::optional<HistoryError> &trouble) {
                m_trouble = trouble;
                Q_EMIT troubleChanged();
            });
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("history"));
    // The first thing in the thread, before all that is asked of it until then.
    inThread([worker = m_worker] { worker->start(); });
}

History::~History()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    inThread([worker = m_worker] {
        worker->drain();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void History::start()
{
    m_thread.start();
}

quint64 History::append(Event event)
{
    const quint64 number = m_recent.append(event);
    event.number = number;
    if (m_inbox->add(std::move(event)))
        inThread([worker = m_worker] { worker->drain(); });
    return number;
}

void History::update(quint64 number, Event event)
{
    event.number = number;
    m_recent.update(number, event);
    if (m_inbox->change(std::move(event)))
        inThread([worker = m_worker] { worker->drain(); });
    Q_EMIT updated(number);
}

template <typename T>
std::function<void(HistoryResult<T>)>
History::answering(const HistoryRequest &request, const QObject *context, const Answer<T> &answer)
{
    return [this, request, context = QPointer<const QObject>(context),
            answer](const HistoryResult<T> &result) {
        QMetaObject::invokeMethod(
            this,
            [open = HistoryRequest(request), context, answer, result]() mutable {
                if (!context || !open.isOpen())
                    return;
                open.close();
                answer(result);
            },
            Qt::QueuedConnection);
    };
}

template <typename T>
std::function<void(const T &)> History::telling(const HistoryRequest &request,
                                                const QObject *context,
                                                const std::function<void(const T &)> &progress)
{
    if (!progress)
        return {};
    return [this, request, context = QPointer<const QObject>(context), progress](const T &found) {
        QMetaObject::invokeMethod(
            this,
            [request, context, progress, found] {
                if (context && request.isOpen())
                    progress(found);
            },
            Qt::QueuedConnection);
    };
}

template <typename T>
HistoryRequest History::ask(const std::function<HistoryResult<T>(HistoryStore &)> &work,
                            const QObject *context, const Answer<T> &answer)
{
    HistoryRequest request = HistoryRequest::make();
    run([request, work, reply = answering(request, context, answer)](HistoryStore &store) {
        if (request.isOpen())
            reply(work(store));
        return false;
    });
    return request;
}

HistoryRequest History::page(const HistoryFilter &filter, const HistoryPlace &place, int limit,
                             const QObject *context, const Answer<HistoryPage> &answer,
                             const std::function<void(const HistoryPage &)> &progress)
{
    HistoryRequest request = HistoryRequest::make();
    const auto search = std::make_shared<PageSearch>(PageSearch{request,
                                                                filter,
                                                                place,
                                                                limit,
                                                                answering(request, context, answer),
                                                                telling(request, context, progress),
                                                                {},
                                                                {},
                                                                {}});
    run([search](HistoryStore &store) { return search->go(store); });
    return request;
}

HistoryRequest History::tally(const HistoryFilter &filter, qint64 after, qint64 width,
                              const QObject *context, const Answer<HistoryTally> &answer,
                              const std::function<void(const HistoryTally &)> &progress)
{
    HistoryRequest request = HistoryRequest::make();
    CountedKeys keys;
    keys.after = after;
    const auto count = std::make_shared<TallyTask>(TallyTask{request,
                                                             filter,
                                                             keys,
                                                             answering(request, context, answer),
                                                             telling(request, context, progress),
                                                             {EventTally(width)},
                                                             {},
                                                             {}});
    run([count](HistoryStore &store) { return count->go(store); });
    return request;
}

HistoryRequest History::previousOf(qint64 key, const QObject *context,
                                   const Answer<std::optional<StoredEvent>> &answer)
{
    return ask<std::optional<StoredEvent>>(
        [key](HistoryStore &store) { return store.previousOf(key); }, context, answer);
}

HistoryRequest History::members(qint64 head, int limit, const QObject *context,
                                const Answer<ConversationMembers> &answer)
{
    return ask<ConversationMembers>(
        [head, limit](HistoryStore &store) { return store.members(head, limit); }, context, answer);
}

void History::annotate(const QList<KeyedAnnotation> &changes, const QObject *context,
                       const std::function<void()> &done)
{
    ask<QList<StoredEvent>>(
        [changes, worker = m_worker](HistoryStore &store) {
            const auto events = store.annotate(changes);
            if (events)
                Q_EMIT worker->annotated(*events);
            else
                Q_EMIT worker->warning(events.error().reason);
            return events;
        },
        context, [done](const auto &) { done(); });
}

HistoryRequest History::usage(const QObject *context,
                              const Answer<QHash<QString, HistoryUsage>> &answer)
{
    using Usage = QHash<QString, HistoryUsage>;
    return ask<Usage>(
        [](HistoryStore &store) -> HistoryResult<Usage> {
            return store.disk().isOpen() ? store.disk().usage() : Usage();
        },
        context, answer);
}

HistoryRequest History::remove(const std::function<HistoryResult<qint64>(HistoryStore &)> &work,
                               const QObject *context, const Answer<qint64> &answer)
{
    return ask<qint64>(
        [work, worker = m_worker](HistoryStore &store) -> HistoryResult<qint64> {
            if (store.trouble())
                return *store.trouble();
            auto removal = work(store);
            Q_EMIT worker->reset();
            return removal;
        },
        context, answer);
}

HistoryRequest History::forgetChannel(const QString &profile, const QString &channel,
                                      const QObject *context, const Answer<qint64> &answer)
{
    return remove([profile, channel](
                      HistoryStore &store) { return store.disk().forgetChannel(profile, channel); },
                  context, answer);
}

HistoryRequest History::clear(const QString &profile, const QObject *context,
                              const Answer<qint64> &answer)
{
    return remove(
        [profile](HistoryStore &store) {
            return profile.isEmpty() ? store.disk().clearAll() : store.disk().clearProfile(profile);
        },
        context, answer);
}

void History::undo(qint64 removal)
{
    run([removal, worker = m_worker](HistoryStore &store) {
        if (const auto done = store.disk().undo(removal); !done)
            Q_EMIT worker->warning(done.error().reason);
        Q_EMIT worker->reset();
        return false;
    });
}

void History::commit(qint64 removal)
{
    run([removal, worker = m_worker](HistoryStore &store) {
        if (const auto done = store.disk().commit(removal); !done)
            Q_EMIT worker->warning(done.error().reason);
        worker->tidySoon();
        return false;
    });
}

void History::setRetentionRules(const QHash<QString, RetentionRule> &rules)
{
    inThread([rules, worker = m_worker] { worker->setRetentionRules(rules); });
}

void History::retry()
{
    inThread([worker = m_worker] { worker->retryNow(); });
}

void History::run(const HistoryWorker::Task &task)
{
    inThread([task, worker = m_worker] { worker->run(task); });
}

} // namespace RadarDesk::history

#include "moc_history.cpp"
