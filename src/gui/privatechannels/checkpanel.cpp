// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/checkpanel.h>

#include <gui/kit/symbolicon.h>
#include <gui/privatechannels/checkfield.h>
#include <privatechannels/diagnosis/checkexport.h>
#include <privatechannels/diagnosis/checkrunner.h>
#include <privatechannels/diagnosis/checksettingsjson.h>
#include <privatechannels/diagnosis/checksmodel.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <session/activeprofile.h>
#include <workbench/core/channelsmodel.h>

#include <pushradar/channelname.h>

#include <ui_checkpanel.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace RadarDesk::gui {

using namespace session;
using namespace privatechannels;

using PushRadar::ApiVersion;

CheckPanel::CheckPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CheckPanel>())
    , m_services(services)
{
    m_ui->setupUi(this);
    setUpRows();
    setUpMore();
    setUpSteps();
    setUpKeys();
    pickSymbols();
    m_ui->checkChannel->setChannels(&services.channels);
    CheckRunner &runner = services.runner;
    connect(&runner, &CheckRunner::stepChanged, this, &CheckPanel::onStepChanged);
    connect(&runner, &CheckRunner::finished, this, &CheckPanel::onFinished);
    connect(&runner, &CheckRunner::runningChanged, this, &CheckPanel::onRunningChanged);
    connect(&runner, &CheckRunner::upChanged, this, &CheckPanel::onUpChanged);
    connect(&runner, &CheckRunner::restarted, this, [this] {
        m_ui->checkNotice->say(tr("The server has started anew: it is checked again."));
    });
    const IdentitiesModel &identities = services.identities;
    connect(&identities, &IdentitiesModel::modelReset, this, &CheckPanel::showIdentities);
    connect(&identities, &IdentitiesModel::keptChanged, this, &CheckPanel::showIdentities);
    connect(&services.active, &ActiveProfile::changed, this, &CheckPanel::showProfile);
    showIdentities();
    showProfile();
    showStep();
}

CheckPanel::~CheckPanel() = default;

void CheckPanel::setUpRows()
{
    m_ui->checkStop->hide();
    m_ui->checkKeepRow->hide();
    m_ui->checkResult->hide();
    m_ui->checkResult->setSubject(tr("Result of the check"));
    m_ui->checkCopy->setEnabled(false);
    m_ui->checkSplit->setStretchFactor(0, 2);
    m_ui->checkSplit->setStretchFactor(1, 3);
    connect(m_ui->checkRun, &QPushButton::clicked, this, &CheckPanel::run);
    connect(m_ui->checkStop, &QPushButton::clicked, this, [this] { m_services.runner.cancel(); });
    connect(m_ui->checkCopy, &QToolButton::clicked, this, &CheckPanel::copy);
    connect(m_ui->checkWatch, &QToolButton::toggled, this, &CheckPanel::watch);
    connect(m_ui->checkKeepSave, &QPushButton::clicked, this, &CheckPanel::keep);
    connect(m_ui->checkKeepName, &QLineEdit::returnPressed, this, &CheckPanel::keep);
    connect(m_ui->checkKeepCancel, &QToolButton::clicked, m_ui->checkKeepRow, &QWidget::hide);
    for (QLineEdit *field : {m_ui->checkEndpoint, m_ui->checkPage}) {
        connect(field, &QLineEdit::returnPressed, this, &CheckPanel::run);
        connect(field, &QLineEdit::textChanged, this, &CheckPanel::changed);
    }
    connect(m_ui->checkChannel->lineEdit(), &QLineEdit::returnPressed, this, &CheckPanel::run);
    connect(m_ui->checkChannel, &QComboBox::editTextChanged, this, &CheckPanel::changed);
    connect(m_ui->checkIdentity, &QComboBox::activated, this, [this] {
        m_identity = m_ui->checkIdentity->currentData().toString();
        Q_EMIT changed();
    });
}

void CheckPanel::setUpMore()
{
    auto *menu = new QMenu(this);
    const auto flag = [&](const QString &text, bool on) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, &CheckPanel::changed);
        return action;
    };
    m_sendsCookies = flag(tr("The page sends &cookies to other origins"), true);
    m_broadcasts = flag(tr("&Broadcast a test message"), true);
    m_triesOthers = flag(tr("Show a refused token to the services of &other profiles"), false);
    menu->addSeparator();
    const auto field = [&](const QString &text, const QString &hint, QString &value) {
        auto *action = new CheckField(text, hint, menu);
        menu->addAction(action);
        connect(action, &CheckField::edited, this, [this, &value](const QString &typed) {
            value = typed;
            Q_EMIT changed();
        });
        connect(menu, &QMenu::aboutToShow, action, [action, &value] { action->setText(value); });
    };
    field(tr("A channel that must be refused:"), tr("one that is made up"), m_otherChannel);
    field(tr("The app broadcasts to:"), tr("the channel itself"), m_broadcastTo);
    field(tr("Socket ID, where none can be had:"), QStringLiteral("12.34"), m_socketId);
    m_ui->checkMore->setMenu(menu);

    m_keptMenu = new QMenu(this);
    connect(m_keptMenu, &QMenu::aboutToShow, this, &CheckPanel::fillKept);
    m_ui->checkKept->setMenu(m_keptMenu);
}

void CheckPanel::setUpSteps()
{
    m_ui->checkSteps->setModel(&m_steps);
    connect(m_ui->checkSteps->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CheckPanel::showStep);
    // A step that the person chose stays in hand, whatever the check does.
    connect(m_ui->checkSteps, &QListView::pressed, this, [this] { m_follows = false; });
    m_ui->checkSteps->setCurrentIndex(m_steps.index(0));
}

void CheckPanel::setUpKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_F5, [this] { run(); });
    key(QKeySequence::Save, [this] { askName(); });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_ui->checkKeepRow->isVisible())
            m_ui->checkKeepRow->hide();
        else if (m_services.runner.isRunning())
            m_services.runner.cancel();
    });
}

void CheckPanel::pickSymbols()
{
    m_ui->checkCopy->setIcon(symbolIcon(QStringLiteral("duplicate")));
    m_ui->checkWatch->setIcon(symbolIcon(QStringLiteral("again")));
}

ApiVersion CheckPanel::version() const
{
    return m_services.active.profile().version;
}

bool CheckPanel::hasReport() const
{
    return m_steps.report().started.isValid();
}

void CheckPanel::showIdentities()
{
    const QSignalBlocker quiet(m_ui->checkIdentity);
    m_ui->checkIdentity->clear();
    for (const IdentityEntry &entry : m_services.identities.entries())
        m_ui->checkIdentity->addItem(entry.identity.name, entry.identity.id);
    m_ui->checkIdentity->setCurrentIndex(std::max(0, m_ui->checkIdentity->findData(m_identity)));
}

void CheckPanel::showProfile()
{
    // What the profile says stands here until something else is typed.
    const QString &endpoint = m_services.active.profile().authenticationEndpoint;
    const QString typed = m_ui->checkEndpoint->text();
    if (typed.isEmpty() || typed == m_profilesEndpoint)
        m_ui->checkEndpoint->setText(endpoint);
    m_profilesEndpoint = endpoint;
}

void CheckPanel::setChannelInHand(const QString &channel)
{
    const QString typed = m_ui->checkChannel->currentText();
    const bool isOwn = !typed.isEmpty() && typed != m_inHand;
    if (isOwn || PushRadar::ChannelName::kindOf(channel) == PushRadar::ChannelKind::Public)
        return;
    m_inHand = channel;
    m_ui->checkChannel->setEditText(channel);
}

CheckSettings CheckPanel::settings() const
{
    CheckSettings settings;
    settings.id = m_keptId;
    settings.name = m_keptName;
    settings.channel = m_ui->checkChannel->currentText();
    settings.version = version();
    settings.endpoint = m_ui->checkEndpoint->text();
    settings.page = m_ui->checkPage->text();
    settings.sendsCookies = m_sendsCookies->isChecked();
    settings.broadcasts = m_broadcasts->isChecked();
    settings.triesOtherProfiles = m_triesOthers->isChecked();
    settings.identity = m_ui->checkIdentity->currentData().toString();
    settings.socketId = m_socketId;
    settings.otherChannel = m_otherChannel;
    settings.broadcastTo = m_broadcastTo;
    return settings;
}

void CheckPanel::showSettings(const CheckSettings &settings)
{
    m_keptId = settings.id;
    m_keptName = settings.name;
    m_ui->checkChannel->setEditText(settings.channel);
    m_ui->checkEndpoint->setText(settings.endpoint);
    m_ui->checkPage->setText(settings.page);
    m_sendsCookies->setChecked(settings.sendsCookies);
    m_broadcasts->setChecked(settings.broadcasts);
    m_triesOthers->setChecked(settings.triesOtherProfiles);
    m_identity = settings.identity;
    m_socketId = settings.socketId;
    m_otherChannel = settings.otherChannel;
    m_broadcastTo = settings.broadcastTo;
    showIdentities();
}

void CheckPanel::prefill(const QString &channel, const QString &endpoint, const QString &page)
{
    CheckSettings asked = settings();
    asked.id.clear();
    asked.name.clear();
    asked.channel = channel;
    if (!endpoint.isEmpty())
        asked.endpoint = endpoint;
    if (!page.isEmpty())
        asked.page = page;
    asked.identity.clear();
    asked.socketId.clear();
    asked.otherChannel.clear();
    asked.broadcastTo.clear();
    showSettings(asked);
    Q_EMIT changed();
    m_ui->checkRun->setFocus(Qt::OtherFocusReason);
}

QJsonObject CheckPanel::toState() const
{
    return toJson(settings());
}

void CheckPanel::restore(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    showSettings(checkSettingsFromJson(state));
    showProfile();
}

// The check

void CheckPanel::run()
{
    m_ui->checkNotice->hide();
    m_ui->checkResult->hide();
    m_follows = true;
    m_steps.setChanges({}, {});
    m_services.runner.run(settings());
    if (m_ui->checkWatch->isChecked())
        m_services.runner.watch(settings());
}

void CheckPanel::onStepChanged(Step step)
{
    m_steps.setReport(*m_services.runner.report());
    if (m_follows && m_steps.report().at(step).verdict != StepVerdict::Skipped)
        m_ui->checkSteps->setCurrentIndex(m_steps.index(static_cast<int>(step)));
    showStep();
}

void CheckPanel::onFinished()
{
    m_steps.setReport(*m_services.runner.report());
    m_ui->checkCopy->setEnabled(true);
    showResult();
    compare();
    if (m_follows)
        m_ui->checkSteps->setCurrentIndex(m_steps.index(m_steps.tellingRow()));
    showStep();
}

void CheckPanel::showResult()
{
    const Report &report = m_steps.report();
    const auto &steps = report.steps;
    const auto passed = std::count_if(steps.begin(), steps.end(), [](const StepResult &step) {
        return step.verdict == StepVerdict::Passed;
    });
    const int failed = m_steps.tellingRow();
    m_ui->checkResult->setVisible(true);
    if (report.culprit())
        m_ui->checkResult->say(
            ResultLine::Mood::Bad,
            tr("Refused at step %1: %2").arg(failed + 1).arg(titleOf(static_cast<Step>(failed))));
    else
        m_ui->checkResult->say(
            ResultLine::Mood::Good,
            passed == StepCount ? tr("All six steps pass: who should get in does, and nobody else.")
                                : tr("Nothing is wrong in the steps that could be taken."));
}

void CheckPanel::compare()
{
    const CheckSettings &checked = m_services.runner.settings();
    const KeptCheck *kept = m_services.checks.find(checked.id);
    const CheckRecord now = recordOf(m_steps.report());
    if (kept && kept->lastGood && !now.isGood)
        m_steps.setChanges(changesBetween(*kept->lastGood, now), kept->lastGood->started);
    if (kept)
        m_services.checks.addRecord(checked.id, now);
}

void CheckPanel::onRunningChanged(bool running)
{
    m_ui->checkStop->setVisible(running);
    if (!running && m_services.runner.report())
        m_steps.setReport(*m_services.runner.report());
    showStep();
}

void CheckPanel::showStep()
{
    const QModelIndex current = m_ui->checkSteps->currentIndex();
    if (!hasReport())
        m_ui->checkDetails->showHint(
            tr("Why is it refused?"),
            tr("Enter the channel and your app's authentication endpoint, choose who calls, and "
               "press F5. Each step that a browser and the service take is taken here, and the one "
               "that fails says why and what to do."));
    else if (current.row() == StepCount)
        m_ui->checkDetails->showChanges(m_steps.changes(), m_steps.since());
    else if (current.isValid())
        m_ui->checkDetails->showStep(static_cast<Step>(current.row()),
                                     m_steps.report().at(static_cast<Step>(current.row())));
}

void CheckPanel::copy()
{
    QGuiApplication::clipboard()->setText(toMarkdown(m_steps.report(), m_services.runner.settings(),
                                                     m_ui->checkIdentity->currentText()));
    m_ui->checkNotice->say(
        tr("The report is copied as Markdown. Cookies, tokens and secrets in it are cut."));
}

// Watching

void CheckPanel::watch(bool on)
{
    if (!on) {
        m_services.runner.stopWatching();
        m_ui->checkNotice->say({});
        return;
    }
    m_services.runner.watch(settings());
    m_ui->checkNotice->say(tr("It is checked again whenever the endpoint's server starts anew."));
}

void CheckPanel::onUpChanged(bool up)
{
    if (!up && m_ui->checkWatch->isChecked())
        m_ui->checkNotice->say(
            tr("The endpoint's server is down. It is checked again when it is back."));
}

// Kept checks

void CheckPanel::fillKept()
{
    m_keptMenu->clear();
    for (const KeptCheck &check : m_services.checks.checks()) {
        QAction *action = m_keptMenu->addAction(check.settings.name);
        action->setCheckable(true);
        action->setChecked(check.settings.id == m_keptId);
        connect(action, &QAction::triggered, this, [this, id = check.settings.id] {
            if (const KeptCheck *chosen = m_services.checks.find(id)) {
                showSettings(chosen->settings);
                run();
            }
        });
    }
    if (m_keptMenu->isEmpty())
        m_keptMenu->addAction(tr("None yet"))->setEnabled(false);
    m_keptMenu->addSeparator();
    m_keptMenu->addAction(tr("&Keep this check…"), QKeySequence::Save, this, &CheckPanel::askName);
    QAction *remove =
        m_keptMenu->addAction(tr("&Remove “%1”").arg(m_keptName), this, &CheckPanel::removeKept);
    remove->setVisible(m_services.checks.find(m_keptId) != nullptr);
}

void CheckPanel::askName()
{
    m_ui->checkKeepRow->show();
    m_ui->checkKeepName->setText(m_keptName.isEmpty() ? m_ui->checkChannel->currentText()
                                                      : m_keptName);
    m_ui->checkKeepName->selectAll();
    m_ui->checkKeepName->setFocus(Qt::OtherFocusReason);
}

void CheckPanel::keep()
{
    const QString name = m_ui->checkKeepName->text().trimmed();
    if (name.isEmpty()) {
        m_ui->checkNotice->say(tr("A check needs a name to be kept by."));
        return;
    }
    KeptCheck check;
    if (const KeptCheck *same = m_services.checks.named(name))
        check = *same;
    const QString id = check.settings.id;
    check.settings = settings();
    check.settings.id = id;
    check.settings.name = name;
    check.profile = m_services.active.profile().id;
    const bool isOfThis = hasReport() && m_steps.report().isFinished();
    if (isOfThis) {
        check.last = recordOf(m_steps.report());
        if (check.last->isGood)
            check.lastGood = check.last;
    }
    m_keptId = m_services.checks.put(check);
    m_keptName = name;
    m_ui->checkKeepRow->hide();
    m_ui->checkRun->setFocus(Qt::OtherFocusReason);
    m_ui->checkNotice->say(tr("Kept as “%1”.").arg(name));
    Q_EMIT changed();
}

void CheckPanel::removeKept()
{
    m_removed = m_services.checks.remove(m_keptId);
    if (m_removed)
        m_ui->checkNotice->offerUndo(tr("“%1” is removed.").arg(m_removed->settings.name),
                                     [this] { undo(); });
    m_keptId.clear();
    m_keptName.clear();
}

void CheckPanel::undo()
{
    if (!m_removed)
        return;
    m_keptId = m_services.checks.put(*m_removed);
    m_keptName = m_removed->settings.name;
    m_removed.reset();
    m_ui->checkNotice->hide();
}

void CheckPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        pickSymbols();
}

} // namespace RadarDesk::gui

#include "moc_checkpanel.cpp"
