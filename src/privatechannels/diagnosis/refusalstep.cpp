// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/refusalstep.h>

#include <privatechannels/diagnosis/endpointstep.h>
#include <privatechannels/diagnosis/tokenanswer.h>

#include <QRandomGenerator>

namespace RadarDesk::privatechannels {

namespace {

// A name that no app has, of the same kind.
QString madeUpChannel(const QString &channel)
{
    QString letters;
    for (int i = 0; i < 6; ++i)
        letters += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return channel.first(channel.indexOf(u'-') + 1) + QStringLiteral("nobody-") + letters;
}

} // namespace

void RefusalStep::run()
{
    const QString &channel = settings().channel;
    const QString other =
        settings().otherChannel.isEmpty() ? madeUpChannel(channel) : settings().otherChannel;
    m_attempts = {
        {tr("Without credentials"), channel, {{}, input().usualHeaders}, Fault::EveryoneGetsIn},
        {tr("For another channel"), other, context().asPage, Fault::AnyChannelOpens},
        {tr("For what is no channel's name"),
         channel.first(channel.indexOf(u'-') + 1) + QStringLiteral("/ no <name>"), context().asPage,
         Fault::MalformedNameOpens}};
    attempt(0);
}

void RefusalStep::attempt(qsizetype next)
{
    if (next >= m_attempts.size()) {
        pass(tr("The endpoint refuses whom it has to: %1.")
                 .arg(m_answers.join(QStringLiteral(", "))));
        return;
    }
    const Attempt attempt = m_attempts.at(next);
    EndpointQuestion question = context().question;
    question.channel = attempt.channel;
    context().caller.ask(question, attempt.credentials,
                         [this, attempt, next](const EndpointAnswer &answer) {
                             recordAsked(attempt.channel, attempt.purpose, answer.last());
                             if (givesToken(answer, settings().version)) {
                                 fail(findingOf(attempt.fault, {attempt.channel}));
                                 return;
                             }
                             judge(attempt, answer);
                             this->attempt(next + 1);
                         });
}

void RefusalStep::judge(const Attempt &attempt, const EndpointAnswer &answer)
{
    const int status = answer.last().status.value_or(0);
    m_answers.append(
        tr("%1: %2").arg(attempt.purpose, status == 0 ? tr("no answer") : QString::number(status)));
    if (status >= 500)
        note(tr("%1: it refuses with status %2, which looks like a failure. 403 would say what is "
                "meant.")
                 .arg(attempt.purpose)
                 .arg(status));
    else if (isSuccess(status))
        note(tr("%1: it gives no token, but answers with status %2. A page can't tell that from a "
                "success; 403 would say what is meant.")
                 .arg(attempt.purpose)
                 .arg(status));
}

} // namespace RadarDesk::privatechannels

#include "moc_refusalstep.cpp"
