// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <sandbox/service/observers/observationdecoder.h>
#include <sandbox/service/observers/observationencoder.h>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;

namespace {

QByteArray encoded(const Observations &observations)
{
    ObservationEncoder encoder;
    encoder.setRun("own");
    for (const Observation &observation : observations.list)
        encoder.add(observation);
    return encoder.takeFrame(observations.leftOut);
}

void checkFrame(const QByteArray &input)
{
    const ObserverLimits limits;
    const ObservationDecoder decoder("own");
    const auto frame = decoder.frame(input);
    if (!frame)
        return;
    Fuzzing::mustHold(frame->observations.list.size() <= limits.observations,
                      "no frame holds more than is taken");
    for (const Observation &observation : frame->observations.list) {
        if (const auto *call = std::get_if<ObservedCall>(&observation))
            Fuzzing::mustHold(call->requestBody.size() <= limits.bodyBytes
                                  && call->channel.size() <= limits.channelLength
                                  && call->status >= 0 && call->status <= 999,
                              "a call is within the limits");
        if (const auto *delivery = std::get_if<ObservedDelivery>(&observation))
            Fuzzing::mustHold(delivery->socketIds.size() <= limits.listed
                                  && delivery->absences.size() <= limits.absences,
                              "a delivery is within the limits");
    }
    const QByteArray written = encoded(frame->observations);
    const auto again = decoder.frame(written);
    Fuzzing::mustHold(again.has_value(), "what is encoded can be decoded");
    Fuzzing::mustHold(encoded(again->observations) == written, "it comes back as it was");
}

void checkCommand(const QByteArray &input)
{
    const auto command = ObservationDecoder::command(input);
    if (!command)
        return;
    Fuzzing::mustHold(command->data.size() <= ObserverCommand::MostData, "a command is bounded");
    Fuzzing::mustHold(
        ObservationDecoder::command(ObservationEncoder::commandFrame(*command)).has_value(),
        "a command that is encoded can be decoded");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = Fuzzing::inputOf(data, size);
    checkFrame(input);
    checkCommand(input);
    return 0;
}
