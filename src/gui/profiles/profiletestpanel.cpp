// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profiletestpanel.h>

#include <gui/kit/notices/verdictview.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace session;

using Part = ProfileTest::Part;

namespace {

constexpr std::array Parts{Part::Address, Part::Secret, Part::Token, Part::Clock};

QString failureHeadline(Part part)
{
    switch (part) {
    case Part::Address:
        return ProfileTestPanel::tr("The service can't be reached");
    case Part::Secret:
        return ProfileTestPanel::tr("The secret can't be used");
    case Part::Token:
        return ProfileTestPanel::tr("The service issues no token");
    case Part::Clock:
        return ProfileTestPanel::tr("Your clock is wrong");
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileTestPanel::ProfileTestPanel(SecretStore &secretStore, QWidget *parent)
    : QWidget(parent)
    , m_test(secretStore)
    , m_button(new QPushButton(tr("&Test this profile"), this))
    , m_verdict(new VerdictView(this))
    , m_parts(new QLabel(this))
{
    m_button->setObjectName(QStringLiteral("profileTest"));
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Ask the service for a token; nothing is broadcast"));
    m_verdict->setObjectName(QStringLiteral("profileVerdict"));
    m_parts->setObjectName(QStringLiteral("profileParts"));
    m_parts->setWordWrap(true);
    m_parts->setTextFormat(Qt::PlainText);
    m_parts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_verdict);
    layout->addWidget(m_parts);
    layout->addStretch();
    m_verdict->hide();
    m_parts->hide();
    connect(m_button, &QPushButton::clicked, this, &ProfileTestPanel::run);
    connect(&m_test, &ProfileTest::finished, this, &ProfileTestPanel::showResults);
}

void ProfileTestPanel::setProfile(const Profile &profile)
{
    if (m_profile == profile)
        return;
    m_profile = profile;
    m_test.cancel();
    m_verdict->hide();
    m_parts->hide();
}

void ProfileTestPanel::run()
{
    m_parts->hide();
    m_verdict->showMessage(VerdictView::Severity::Plain, tr("Testing…"));
    m_verdict->show();
    m_test.run(m_profile);
}

void ProfileTestPanel::showResults()
{
    QStringList lines;
    const Part *failed = nullptr;
    for (const Part &part : Parts) {
        const ProfileTest::Result &result = m_test.result(part);
        if (!failed && result.verdict == ProfileTest::Verdict::Failed)
            failed = &part;
        const bool isHeadline = failed == &part; // said above
        lines.append(tr("%1: %2", "a part of the test, what was found")
                         .arg(nameOf(part),
                              isHeadline                      ? tr("failed")
                                  : result.sentence.isEmpty() ? tr("not tested")
                                                              : result.sentence));
    }
    if (failed)
        m_verdict->showMessage(VerdictView::Severity::Bad, failureHeadline(*failed),
                               m_test.result(*failed).sentence);
    else
        m_verdict->showMessage(VerdictView::Severity::Good, tr("This profile works"));
    m_parts->setText(lines.join(u'\n'));
    m_parts->show();
}

} // namespace RadarDesk::gui

#include "moc_profiletestpanel.cpp"
