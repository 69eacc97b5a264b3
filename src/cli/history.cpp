// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/console.h>
#include <cli/desk.h>
#include <cli/verbs.h>
#include <history/query/eventquery.h>
#include <history/transfer/transferwriter.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>

namespace RadarDesk::cli {

using namespace workbench;
using namespace history;
using namespace session;

namespace {

constexpr int PageSize = 500;
constexpr qsizetype LongestShownEvent = 2000;

/// Prints the events of the history, the oldest first.
class HistoryVerb : public ServiceVerb
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::History)

public:
    explicit HistoryVerb(const Invocation &called)
        : ServiceVerb(called, Needs::NoProfile)
    {
    }

    void interrupt() override { end(); }

protected:
    bool read() override
    {
        m_format = oneOf("format",
                         {QStringLiteral("text"), QStringLiteral("jsonl"), QStringLiteral("csv"),
                          QStringLiteral("har")});
        return hasArguments(0, std::numeric_limits<int>::max()) && !isFinished() && readQuery();
    }

    void begin() override
    {
        ProfilesModel &profiles = workplace().workspace.profiles();
        m_filter.query = m_filter.query.withProfiles([&profiles](const QString &name) {
            QStringList ids;
            const QList<Profile> &all = profiles.profiles();
            for (const Profile &each : all) {
                if (ProfilesModel::shownName(each).contains(name, Qt::CaseInsensitive))
                    ids.append(each.id);
            }
            return ids;
        });
        if (desk().isNamed())
            m_filter.profile = desk().profile().id;
        startTimeout(std::chrono::milliseconds{0}); // none
        if (m_format != u"text") {
            const TransferFormat format = m_format == u"csv" ? TransferFormat::Csv
                : m_format == u"har"                         ? TransferFormat::Har
                                                             : TransferFormat::JsonLines;
            m_writer = makeTransferWriter(
                format, console(), {.profileName = [&profiles](const QString &id) {
                    const Profile *const found = profiles.find(id);
                    return found ? ProfilesModel::shownName(*found) : QString();
                }});
            if (const auto begun = m_writer->begin(); !begun) {
                finish(ExitStatus::ServiceFault);
                return;
            }
        }
        if (invocation().isSet("follow")) {
            connect(&workplace().history, &history::History::grown, this, &HistoryVerb::next);
            connect(&workplace().history, &history::History::reset, this, &HistoryVerb::next);
        }
        next();
    }

    void timedOut() override { end(); }

private:
    bool readQuery()
    {
        QString text = invocation().arguments.join(u' ');
        if (invocation().isSet("since"))
            text += QStringLiteral(" since:") + queryValue(invocation().value("since"));
        const auto query = parseEventQuery(text.trimmed(), QDateTime::currentDateTime());
        if (!query)
            fail(ExitStatus::WrongUsage, query.error().message);
        else
            m_filter.query = *query;
        return !isFinished();
    }

    void next()
    {
        if (m_isReading || isFinished()) {
            m_isMore = m_isReading;
            return;
        }
        m_isReading = true;
        m_isMore = false;
        m_request = workplace().history.page(
            m_filter, {HistoryPlace::Direction::Newer, m_last}, PageSize, this,
            [this](const HistoryResult<HistoryPage> &page) { take(page); });
    }

    void take(const HistoryResult<HistoryPage> &page)
    {
        m_isReading = false;
        if (isFinished())
            return;
        if (!page) {
            fail(ExitStatus::ServiceFault, page.error().reason);
            return;
        }
        for (const StoredEvent &each : page->events) {
            m_last = each.key;
            print(each.event);
            if (isFinished())
                return;
        }
        if (page->events.isEmpty() && page->reached)
            m_last = page->reached;
        if (!page->isLast || m_isMore)
            next();
        else if (!invocation().isSet("follow"))
            end();
    }

    void print(const Event &event)
    {
        if (!m_writer) {
            console().result(textOf(event));
            return;
        }
        if (!event.isDamaged && !m_writer->write(event))
            finish(ExitStatus::ServiceFault);
    }

    [[nodiscard]] QString textOf(const Event &event) const
    {
        QStringList words{event.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"),
                          kindText(event)};
        const QString what = event.data.isEmpty() || !event.note.isEmpty()
            ? event.note + (event.data.isEmpty() ? QString() : u' ' + shortData(event.data))
            : shortData(event.data);
        for (const QString &each : {event.channel, resultText(event), durationText(event), what}) {
            if (!each.isEmpty())
                words.append(visibleText(each, LongestShownEvent));
        }
        const QString line = words.join(QStringLiteral("  "));
        return event.outcome == workbench::Outcome::Failed
            ? console().colored(line, Console::Color::Red)
            : line;
    }

    void end()
    {
        if (m_writer && !isFinished() && !m_writer->end())
            finish(ExitStatus::ServiceFault);
        finish(ExitStatus::Done);
    }

    QString m_format;
    HistoryFilter m_filter;
    HistoryRequest m_request;
    std::optional<qint64> m_last;
    std::unique_ptr<TransferWriter> m_writer;
    bool m_isReading = false;
    bool m_isMore = false; // came while it was reading
};

} // namespace

VerbForm historyForm()
{
    return {.name = QStringLiteral("history"),
            .arguments = QStringLiteral("[QUERY]"),
            .summary = HistoryVerb::tr("Print events of the history, the oldest first."),
            .options = {valueOption("since",
                                    HistoryVerb::tr(
                                        "Only events since then: a date and time, or “2h” ago."),
                                    HistoryVerb::tr("TIME")),
                        {QStringLiteral("follow"),
                         HistoryVerb::tr("Go on with new events until Ctrl+C.")},
                        valueOption("format", HistoryVerb::tr("text, jsonl, csv or har"),
                                    HistoryVerb::tr("FORMAT"))},
            .examples = {{QStringLiteral("radardesk-cli history channel:orders --since 2h"),
                          HistoryVerb::tr("What happened on a channel in the last two hours.")},
                         {QStringLiteral("radardesk-cli history status:failed --follow"),
                          HistoryVerb::tr("Print failures as they happen.")},
                         {QStringLiteral("radardesk-cli history --format har > calls.har"),
                          HistoryVerb::tr("The HTTP calls, for a browser's developer tools.")}},
            .make = [](const Invocation &invocation) {
                return std::make_unique<HistoryVerb>(invocation);
            }};
}

} // namespace RadarDesk::cli
