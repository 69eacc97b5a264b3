// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <sandbox/relay/httphead.h>
#include <sandbox/relay/messagereader.h>
#include <sandbox/relay/relaylimits.h>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using Fuzzing::mustHold;

namespace {

constexpr qsizetype Kept = 1000;
constexpr qsizetype MostWaiting = qsizetype{64} * 1024; // as a relay has it

/// What became of a message.
struct Reading
{
    QByteArray head;
    QByteArray body;
    QByteArray content;
    bool isDone = false;
};

/// Reads a message that comes in pieces of that size, as a relay does.
template <bool IsRequest> Reading readInPieces(const QByteArray &input, qsizetype size)
{
    const RelayLimits limits;
    MessageReader<IsRequest> reader(limits.headerBytes, limits.bodyBytes, Kept);
    Reading reading;
    QByteArray waiting;
    for (qsizetype at = 0; at < input.size() && waiting.size() <= MostWaiting; at += size) {
        waiting += input.mid(at, size);
        qsizetype taken = 1;
        while (taken > 0 && !reader.is_done()) {
            QByteArray &part = reader.is_header_done() ? reading.body : reading.head;
            NetworkError error;
            taken = reader.read(waiting, error);
            mustHold(taken >= 0 && taken <= waiting.size(), "no more is taken than is there");
            part += waiting.first(taken);
            waiting.remove(0, taken);
            if (error)
                return reading;
        }
    }
    mustHold(reader.content().size() <= Kept, "what is kept has a limit");
    mustHold(reading.head.size() <= limits.headerBytes, "a head has a limit");
    mustHold(reader.contentBytes() <= reading.body.size(), "content is part of the body");
    reading.content = reader.content();
    reading.isDone = reader.is_done();
    return reading;
}

template <bool IsRequest> void tryAll(const QByteArray &input, qsizetype size)
{
    const Reading whole = readInPieces<IsRequest>(input, std::max<qsizetype>(input.size(), 1));
    const Reading pieces = readInPieces<IsRequest>(input, size);
    mustHold(whole.isDone == pieces.isDone || input.size() > MostWaiting,
             "a message ends, in however many pieces it comes");
    if (!whole.isDone || !pieces.isDone)
        return;
    mustHold(whole.head == pieces.head && whole.body == pieces.body
                 && whole.content == pieces.content,
             "a message is the same in pieces");
    mustHold(input.startsWith(whole.head + whole.body), "all that is read is what was sent");
    HttpHead head(whole.head);
    mustHold(head.toBytes() == whole.head, "a head goes on as it came");
    static_cast<void>(RequestLine::of(head));
    head.removeHopByHop();
    mustHold(head.count("Connection") == 0, "what is for one hop stays there");
}

} // namespace

// The first byte says what it is: a request or a response, and in pieces of which size it comes.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = Fuzzing::inputOf(data, size);
    if (input.isEmpty())
        return 0;
    const auto kind = static_cast<unsigned char>(input.front());
    const qsizetype piece = 1 + (kind & 0x0fU);
    if ((kind & 0x40U) != 0)
        tryAll<false>(input.sliced(1), piece);
    else
        tryAll<true>(input.sliced(1), piece);
    return 0;
}
