// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <pushradar/jsonvalue.h>
#include <sandbox/service/subscribercommands.h>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;

namespace {

/// Looks at what it is sent.
class CheckingSubscriber : public Subscriber
{
public:
    void send(const Frame &frame) override
    {
        const qsizetype begin = frame->indexOf("{\""); // after the header of a WebSocket's frame
        Fuzzing::mustHold(
            begin >= 0 && PushRadar::JsonValue::fromJson(QByteArrayView(*frame).sliced(begin)).ok(),
            "what is sent is JSON");
    }
    void dropAsTooSlow() override { }
    [[nodiscard]] qsizetype waitingBytes() const override { return 0; }
};

class CheckingObserver final : public Observer
{
public:
    void observed(Observation &&observation) override
    {
        const auto *callback = std::get_if<ObservedCallback>(&observation);
        const qsizetype most = ObserverLimits().wordBytes;
        Fuzzing::mustHold(
            !callback || (callback->message.size() <= most && callback->file.size() <= most),
            "what a page reports is cut");
    }
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Limits limits;
    static const Tokens tokens(limits, {});
    CheckingObserver observer;
    const Observing observing{&observer};
    Hub hub(
        limits, [](std::chrono::milliseconds) {}, observing);
    SubscriberCommands commands(limits, hub, tokens, observing);
    CheckingSubscriber subscriber;
    hub.join(subscriber);
    const QByteArray input = Fuzzing::inputOf(data, size);
    commands.handle(subscriber, input);
    Fuzzing::mustHold(hub.channelCount() <= 1, "one command subscribes to one channel at most");
    hub.sendPresence();
    hub.leave(subscriber);
    Fuzzing::mustHold(hub.channelCount() == 0, "whoever leaves leaves nothing behind");
    return 0;
}
