// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/redaction/secretlike.h>
#include <base/storage/regularfile.h>
#include <cli/console.h>
#include <cli/desk.h>
#include <cli/messagearguments.h>
#include <cli/verbs.h>
#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>
#include <workbench/placeholders/writtenmessage.h>
#include <workbench/templates/messagetemplate.h>

#include <QFile>

namespace RadarDesk::cli {

using namespace base;
using namespace workbench;
using namespace session;

using PushRadar::ApiVersion;
using PushRadar::DataItems;

namespace {

constexpr std::chrono::seconds BroadcastLimit{60};
constexpr qint64 LargestData = qint64{16} * 1024 * 1024;

/// Broadcasts one message and says what became of it.
class BroadcastVerb : public ServiceVerb
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::Broadcast)

public:
    explicit BroadcastVerb(const Invocation &called)
        : ServiceVerb(called, called.isSet("dry-run") ? Needs::Profile : Needs::Secret)
    {
    }

    void interrupt() override
    {
        if (m_number != 0)
            workplace().session.cancel(m_number);
        else
            fail(ExitStatus::ServiceFault, tr("Not sent."));
    }

protected:
    bool read() override
    {
        QStringList arguments = invocation().arguments;
        // A saved message has a channel of its own.
        const bool isItem = arguments.value(0).contains(u'=') && invocation().isSet("template");
        if (!arguments.isEmpty() && !isItem)
            m_channel = arguments.takeFirst();
        else if (!invocation().isSet("template"))
            return hasArguments(1, 1);
        m_api = oneOf("api", {QString(), QStringLiteral("v2"), QStringLiteral("v3")});
        const auto items = itemsOfArguments(arguments);
        if (!items)
            fail(ExitStatus::WrongUsage, items.error());
        else
            m_items = *items;
        return !isFinished() && readData();
    }

    void begin() override
    {
        const auto written = message();
        if (!written)
            return;
        const auto outgoing = outgoingMessage(*written, workplace().placeholders);
        if (!outgoing) {
            fail(ExitStatus::WrongUsage, outgoing.error());
            return;
        }
        if (invocation().isSet("dry-run")) {
            showOnly(outgoing->message);
            return;
        }
        const auto permission = desk().permission();
        if (!permission) {
            fail(permission.error());
            return;
        }
        const auto verdict = workplace().gate.judge(desk().profile(), outgoing->message);
        if (verdict != BroadcastPolicy::Verdict::Send) {
            fail(ExitStatus::WrongUsage, BroadcastPolicy::refusal(verdict, desk().profile()));
            return;
        }
        startTimeout(BroadcastLimit);
        // It is sent, not watched: other clients listen to the channel.
        workplace().workspace.channels().touch(outgoing->message.channel().toString(),
                                               QDateTime::currentDateTimeUtc());
        workplace().workspace.channels().setWish(outgoing->message.channel().toString(),
                                                 ChannelWish::Stopped);
        connect(&workplace().session, &Session::broadcastFinished, this,
                &BroadcastVerb::onFinished);
        workplace().placeholders.commit(outgoing->use);
        m_number =
            workplace().session.broadcast(outgoing->message, written->version, outgoing->typed);
    }

private:
    bool readData()
    {
        if (!invocation().isSet("data"))
            return true;
        const QString path = invocation().value("data");
        QByteArray bytes;
        if (path == u"-") {
            QFile input;
            if (input.open(stdin, QIODevice::ReadOnly))
                bytes = input.read(LargestData);
        } else {
            const RegularContent file = readRegular(path, LargestData);
            if (!file.exists || !file.fault.isEmpty()) {
                fail(ExitStatus::WrongUsage,
                     file.exists ? file.fault : tr("The file of --data doesn't exist."));
                return false;
            }
            bytes = file.bytes;
        }
        const auto items = itemsOfObject(bytes);
        if (!items)
            fail(ExitStatus::WrongUsage, items.error());
        else
            m_data = *items;
        return !isFinished();
    }

    /// What is to be sent; fails where it is no message.
    std::optional<WrittenMessage> message()
    {
        DataItems items;
        ApiVersion version = desk().profile().version;
        if (invocation().isSet("template")) {
            const auto saved = savedMessage(invocation().value("template"));
            if (!saved)
                return std::nullopt;
            items = *itemsOfObject(saved->data());
            version = saved->version();
            if (m_channel.isEmpty())
                m_channel = saved->channel();
            m_folder = saved->folder();
        }
        if (!m_api.isEmpty())
            version = m_api == u"v2" ? ApiVersion::V2 : ApiVersion::V3;
        items.replace(m_data).replace(m_items);
        const auto made = PushRadar::Message::make(m_channel, items, version);
        // What placeholders become may be shorter.
        if (!made && made.error().code != PushRadar::ErrorCode::MessageTooLarge) {
            fail(ExitStatus::WrongUsage, made.error().message);
            return std::nullopt;
        }
        return WrittenMessage{.channel = *PushRadar::ChannelName::make(m_channel, version),
                              .data = items.toJson(),
                              .version = version,
                              .folder = m_folder};
    }

    std::optional<MessageTemplate> savedMessage(const QString &name)
    {
        const QList<MessageTemplate> all = workplace().templates.templates();
        for (const MessageTemplate &each : all) {
            if (each.name() == name || each.id() == name
                || (!each.folder().isEmpty() && each.folder() + u'/' + each.name() == name))
                return each;
        }
        //: %1 is what was given
        fail(ExitStatus::WrongUsage, tr("There is no saved message “%1”.").arg(name));
        return std::nullopt;
    }

    /// Whether nobody should read the message. The secret in the keychain isn't asked for just to
    /// show something, so whatever looks like one counts.
    [[nodiscard]] bool holdsSecret(const PushRadar::Message &outgoing)
    {
        using Verdict = BroadcastPolicy::Verdict;
        Profile unlocked = desk().profile();
        unlocked.sendingLocked = false; // nothing is sent
        const QString text =
            outgoing.channel().toString() + u' ' + QString::fromUtf8(outgoing.data());
        return workplace().gate.judge(unlocked, outgoing) == Verdict::HoldsSecret
            || holdsSecretLike(text);
    }

    void showOnly(const PushRadar::Message &outgoing)
    {
        if (holdsSecret(outgoing)) {
            fail(ExitStatus::WrongUsage,
                 BroadcastPolicy::refusal(BroadcastPolicy::Verdict::HoldsSecret, desk().profile()));
            return;
        }
        //: %1 is a channel, %2 a profile, %3 "v3"
        console().note(tr("Would be sent to %1 with %2 (%3):")
                           .arg(outgoing.channel().toString(),
                                ProfilesModel::shownName(desk().profile()),
                                outgoing.version() == ApiVersion::V2 ? QStringLiteral("v2")
                                                                     : QStringLiteral("v3")));
        console().result(outgoing.data());
        finish(ExitStatus::Done);
    }

    void onFinished(quint64 number)
    {
        if (number != m_number)
            return;
        const Event *event = workplace().history.find(number);
        if (!event || event->outcome != workbench::Outcome::Done) {
            fail(ExitStatus::ServiceFault,
                 event && !event->note.isEmpty() ? event->note
                                                 : tr("The result of the broadcast isn't known."));
            return;
        }
        const QString took = shortDuration(event->duration.value_or(std::chrono::microseconds{0}));
        //: %1 is a duration; other results may follow, such as “3 subscribers reached”
        QStringList parts{tr("Accepted in %1").arg(took)};
        if (event->subscribers)
            parts.append(tr("%n subscribers reached", nullptr, *event->subscribers));
        if (!event->broadcastId.isEmpty())
            parts.append(visibleText(event->broadcastId));
        console().result(parts.join(QStringLiteral(" · ")));
        finish(ExitStatus::Done);
    }

    QString m_channel;
    QString m_api;
    QString m_folder; // of the saved message
    DataItems m_items;
    DataItems m_data;
    quint64 m_number = 0;
};

} // namespace

VerbForm broadcastForm()
{
    return {
        .name = QStringLiteral("broadcast"),
        .arguments = QStringLiteral("CHANNEL [KEY=VALUE ...] [KEY:=JSON ...]"),
        .summary = BroadcastVerb::tr("Send a message to a channel."),
        .options = {valueOption(
                        "data",
                        BroadcastVerb::tr("Take the items from the JSON object in this file; “-” "
                                          "is standard input."),
                        BroadcastVerb::tr("FILE")),
                    valueOption("template", BroadcastVerb::tr("Begin with this saved message."),
                                BroadcastVerb::tr("NAME")),
                    valueOption("api", BroadcastVerb::tr("v2 or v3; by default the profile's"),
                                QStringLiteral("v2|v3")),
                    {QStringLiteral("dry-run"),
                     BroadcastVerb::tr("Print what would be sent, and send nothing.")}},
        .examples = {{QStringLiteral("radardesk-cli broadcast news title=Hello count:=3"),
                      BroadcastVerb::tr("Send {\"title\":\"Hello\",\"count\":3}.")},
                     {QStringLiteral("echo '{\"n\":1}' | radardesk-cli broadcast news --data -"),
                      BroadcastVerb::tr("Send what another program prints.")},
                     {QStringLiteral("radardesk-cli broadcast --template \"New order\" id:=7 "
                                     "--dry-run"),
                      BroadcastVerb::tr("Show a saved message with another ID.")}},
        .make = [](const Invocation &invocation) {
            return std::make_unique<BroadcastVerb>(invocation);
        }};
}

} // namespace RadarDesk::cli
