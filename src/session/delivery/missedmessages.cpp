// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/missedmessages.h>

#include <session/delivery/deliverycase.h>
#include <session/delivery/subscriberlives.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::session {

using namespace workbench;

namespace {

struct MissedText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::session::MissedMessages)
};

constexpr qsizetype MostBars = 8;
constexpr qsizetype MostToldSpans = 6;
constexpr qint64 LeastMs = 2'000; // a picture of less time shows nothing

/// A bar while it is put together.
struct Draft
{
    const SubscriberLife *first = nullptr;
    ClientBar bar;
};

QList<ClientBar::Span> spansOf(const SubscriberLife &life, const DeliveryCase &what)
{
    QList<ClientBar::Span> spans;
    const DeliveryEvidence &evidence = what.evidence();
    for (const SubscriberLife::Stay &stay : life.stays) {
        if (stay.channel != what.channel())
            continue;
        const QDateTime from =
            stay.from.isValid() ? std::max(stay.from, evidence.from) : evidence.from;
        const QDateTime to = stay.to.isValid() ? stay.to : evidence.now;
        if (to < evidence.from)
            continue;
        const bool endedWithIt = life.ended.isValid() && life.ended <= to.addMSecs(1000);
        spans.append({life.socketId, from, to, !stay.to.isValid(),
                      endedWithIt ? life.endingText : QString()});
    }
    return spans;
}

/// Whether \a span can go on what \a bar has: a page that connects again, not two at a time.
bool goesOn(const ClientBar &bar, const ClientBar::Span &span)
{
    return !bar.spans.constLast().isOpen && bar.spans.constLast().to <= span.from;
}

QList<Draft> draftsOf(const DeliveryCase &what)
{
    struct Piece
    {
        const SubscriberLife *life;
        ClientBar::Span span;
    };
    QList<Piece> pieces;
    for (const SubscriberLife &life : what.evidence().subscribers) {
        const QList<ClientBar::Span> spans = spansOf(life, what);
        for (const ClientBar::Span &span : spans)
            pieces.append({&life, span});
    }
    std::ranges::stable_sort(pieces, {}, [](const Piece &piece) { return piece.span.from; });
    QList<Draft> drafts;
    for (const Piece &piece : std::as_const(pieces)) {
        const auto found = std::ranges::find_if(drafts, [&](const Draft &draft) {
            return isSameClient(*draft.first, *piece.life) && goesOn(draft.bar, piece.span);
        });
        if (found != drafts.end()) {
            found->bar.spans.append(piece.span);
            continue;
        }
        const QString name = piece.life->isOwn ? MissedText::tr("RadarDesk")
            : piece.life->client.isEmpty()     ? piece.life->socketId
                                               : visibleText(piece.life->client);
        drafts.append({piece.life, {name, piece.life->isOwn, {piece.span}, {}}});
    }
    return drafts;
}

bool wasThere(const ClientBar &bar, const QDateTime &time)
{
    return std::ranges::any_of(bar.spans, [&](const ClientBar::Span &span) {
        return span.from <= time && (span.isOpen || time <= span.to);
    });
}

bool hasGot(const ClientBar &bar, const Event &broadcast)
{
    return broadcast.deliveries
        && std::ranges::any_of(broadcast.deliveries->receipts, [&](const auto &receipt) {
               return std::ranges::any_of(bar.spans, [&](const ClientBar::Span &span) {
                   return span.socketId == receipt.socketId;
               });
           });
}

void findMissed(ClientBar &bar, const QList<Event> &broadcasts)
{
    for (const Event &event : broadcasts) {
        const QDateTime sent = momentOf(event);
        if (event.outcome == Outcome::Done && sent >= bar.spans.constFirst().from
            && !wasThere(bar, sent) && !hasGot(bar, event))
            bar.missed.append(sent);
    }
}

} // namespace

QString ClientBar::text() const
{
    QStringList times;
    for (const Span &span : spans.first(std::min(spans.size(), MostToldSpans)))
        times.append(
            span.isOpen
                //: %1 is a time
                ? MissedText::tr("since %1").arg(clockTime(span.from))
                //: %1 and %2 are times
                : MissedText::tr("%1 to %2").arg(clockTime(span.from), clockTime(span.to)));
    if (spans.size() > MostToldSpans)
        times.append(QStringLiteral("…"));
    const QString when = times.join(QStringLiteral(", "));
    return missed.isEmpty()
        //: %1 is a client, %2 are times
        ? MissedText::tr("%1: on the channel %2, missed nothing").arg(name, when)
        //: %1 is a client, %2 are times
        : MissedText::tr("%1: on the channel %2, missed %n message(s)", nullptr,
                         static_cast<int>(missed.size()))
              .arg(name, when);
}

QStringList MissedMessages::lines() const
{
    QStringList lines;
    for (const ClientBar &bar : bars)
        lines.append(bar.text());
    if (leftOut > 0)
        lines.append(MissedText::tr("%n more client(s)", nullptr, leftOut));
    return lines;
}

MissedMessages missedMessages(const DeliveryCase &what)
{
    MissedMessages missed;
    for (const Event &event : what.evidence().broadcasts) {
        if (event.outcome == Outcome::Done)
            missed.sent.append(momentOf(event));
    }
    QList<Draft> drafts = draftsOf(what);
    for (Draft &draft : drafts)
        findMissed(draft.bar, what.evidence().broadcasts);
    std::ranges::stable_sort(drafts, std::ranges::greater(),
                             [](const Draft &draft) { return draft.bar.missed.size(); });
    for (const Draft &draft : std::as_const(drafts)) {
        if (missed.bars.size() < MostBars)
            missed.bars.append(draft.bar);
        else
            ++missed.leftOut;
    }
    // As much time as there is something to see in.
    missed.to = what.evidence().now;
    missed.from = missed.to;
    for (const QDateTime &sent : std::as_const(missed.sent))
        missed.from = std::min(missed.from, sent);
    for (const ClientBar &bar : std::as_const(missed.bars))
        missed.from = std::min(missed.from, bar.spans.constFirst().from);
    missed.from = std::min(missed.from, missed.to.addMSecs(-LeastMs));
    return missed;
}

} // namespace RadarDesk::session
