// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/checkpanel.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/look/accessibility.h>
#include <gui/privatechannels/check/checkform.h>
#include <gui/privatechannels/check/savedchecksbar.h>
#include <gui/privatechannels/check/verdictseverity.h>
#include <privatechannels/checks/checkexport.h>
#include <privatechannels/checks/checksettingsjson.h>
#include <privatechannels/checks/checksmodel.h>
#include <privatechannels/diagnosis/checkrunner.h>
#include <privatechannels/diagnosis/remedy.h>
#include <session/profiles/activeprofile.h>

#include <ui_checkpanel.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QShortcut>

#include <utility>

namespace RadarDesk::gui {

using namespace session;
using namespace privatechannels;

CheckPanel::CheckPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CheckPanel>())
    , m_services(services)
    , m_form(new CheckForm(
          {services.identities, services.values, services.channels, services.active}, this))
    , m_saved(new SavedChecksBar(services.checks, m_form->savedButton(), this))
{
    m_ui->setupUi(this);
    fillPlace(m_ui->checkForm, m_form);
    handFocusOn(*this, *m_form);
    setUpForm();
    setUpSaved();
    setUpSteps();
    setUpKeys();
    connectRunner();
    showHint();
    showStep();
}

CheckPanel::~CheckPanel() = default;

void CheckPanel::connectRunner()
{
    CheckRunner &runner = m_services.runner;
    connect(&runner, &CheckRunner::stepChanged, this, &CheckPanel::onStepChanged);
    connect(&runner, &CheckRunner::finished, this, &CheckPanel::onFinished);
    connect(&runner, &CheckRunner::runningChanged, this, &CheckPanel::onRunningChanged);
    connect(&runner, &CheckRunner::waiting, m_ui->checkVerdict,
            [this](const CheckWait &wait) { m_ui->checkVerdict->explain(wait.text()); });
    connect(&runner, &CheckRunner::upChanged, this, &CheckPanel::onUpChanged);
    connect(&runner, &CheckRunner::restarted, this, [this] {
        m_ui->checkNotice->showMessage(tr("Your server restarted. Checking again…"));
    });
}

void CheckPanel::setUpForm()
{
    connect(m_form, &CheckForm::changed, this, &CheckPanel::changed);
    connect(m_form, &CheckForm::targetChanged, this, &CheckPanel::showTarget);
    connect(m_form, &CheckForm::runRequested, this, &CheckPanel::run);
    connect(m_form, &CheckForm::stopRequested, this, [this] { m_services.runner.cancel(); });
    connect(m_form, &CheckForm::copyRequested, this, &CheckPanel::copy);
    connect(m_form, &CheckForm::watchToggled, this, &CheckPanel::watch);
    connect(m_form, &CheckForm::identityChanged, this, &CheckPanel::showIdentityFault);
}

void CheckPanel::setUpSaved()
{
    m_ui->checkLayout->insertWidget(1, m_saved);
    connect(m_saved, &SavedChecksBar::chosen, this, &CheckPanel::runSaved);
    connect(m_saved, &SavedChecksBar::saveRequested, this, &CheckPanel::askName);
    connect(m_saved, &SavedChecksBar::named, this, &CheckPanel::save);
    connect(m_saved, &SavedChecksBar::closed, m_form, &CheckForm::focusRun);
    connect(m_saved, &SavedChecksBar::currentChanged, m_form, &CheckForm::setSaved);
    connect(m_saved, &SavedChecksBar::deleted, this, [this](const QString &name) {
        m_ui->checkNotice->offerUndo(tr("Deleted “%1”.").arg(name), [this] {
            m_saved->undo();
            m_ui->checkNotice->hide();
        });
    });
}

void CheckPanel::setUpSteps()
{
    m_ui->checkSplit->setStretchFactor(0, 2);
    m_ui->checkSplit->setStretchFactor(1, 3);
    m_ui->checkSteps->setModel(&m_steps);
    connect(m_ui->checkSteps->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CheckPanel::showStep);
    // A step that the person chose stays current, whatever the check does.
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
    key(Qt::Key_Escape, [this] {
        if (m_saved->isVisible())
            m_saved->hide();
        else if (m_services.runner.isRunning())
            m_services.runner.cancel();
    });
}

bool CheckPanel::hasReport() const
{
    return m_steps.report().started.isValid();
}

void CheckPanel::setCurrentChannel(const QString &channel)
{
    m_form->setCurrentChannel(channel);
}

void CheckPanel::focusEndpoint()
{
    m_form->focusEndpoint();
}

CheckSettings CheckPanel::settings() const
{
    return m_form->settings();
}

void CheckPanel::prefill(const QString &channel, const QString &endpoint, const QString &page)
{
    CheckSettings asked = settings();
    asked.setTarget(CheckTarget::AuthenticationEndpoint);
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
    m_form->setSettings(asked);
    m_saved->setCurrent({}, {});
    Q_EMIT changed();
    m_form->focusRun();
}

QJsonObject CheckPanel::toState() const
{
    return toJson(settings());
}

void CheckPanel::restore(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    const CheckSettings restored = checkSettingsFromJson(state);
    m_form->setSettings(restored);
    m_saved->setCurrent(restored.id, restored.name);
    m_form->showProfile();
}

// The check

void CheckPanel::run()
{
    m_ui->checkNotice->hide();
    m_showsIdentityFault = false;
    const CheckSettings asked = settings();
    m_ui->checkVerdict->showMessage(VerdictView::Severity::Plain,
                                    asked.target == CheckTarget::ConnectionEndpoint
                                        ? tr("Checking the connection endpoint…")
                                        : tr("Checking “%1”…", "a channel").arg(asked.channel));
    m_follows = true;
    m_steps.setChanges({}, {});
    m_services.runner.run(asked);
    if (m_form->isWatching())
        m_services.runner.watch(asked);
}

void CheckPanel::runSaved(const CheckSettings &settings)
{
    if (const QString fault = m_form->faultOf(settings.target); !fault.isEmpty())
        return m_ui->checkNotice->showMessage(fault);
    m_form->setSettings(settings);
    m_saved->setCurrent(settings.id, settings.name);
    run();
}

void CheckPanel::onStepChanged(Step step)
{
    m_steps.setReport(*m_services.runner.report());
    // A current row that changes is told of as if it had the keyboard.
    const bool isSilent = m_ui->checkSteps->hasFocus() || !QAccessible::isActive();
    if (m_follows && isSilent && m_steps.report().at(step).verdict != StepVerdict::Skipped)
        m_ui->checkSteps->setCurrentIndex(m_steps.indexOf(step));
    showStep();
}

void CheckPanel::onFinished()
{
    m_steps.setReport(*m_services.runner.report());
    m_form->setCopyEnabled(true);
    compare();
    if (m_follows)
        m_ui->checkSteps->setCurrentIndex(m_steps.index(m_steps.tellingRow()));
    if (QWidget *const focus = QApplication::focusWidget())
        notifyFocus(*focus);
    showStep();
    showVerdict();
}

void CheckPanel::showTarget()
{
    const CheckTarget target = m_form->target();
    const CheckSettings shown = settings();
    m_saved->setCurrent(shown.id, shown.name);
    if (target == m_steps.report().target)
        return;
    m_saved->hide();
    m_steps.setChanges({}, {});
    m_steps.setReport(Report(target));
    m_ui->checkSteps->setCurrentIndex(m_steps.index(0));
    m_form->setCopyEnabled(false);
    if (m_form->isWatching())
        m_services.runner.watch(settings());
    showHint();
    showStep();
}

void CheckPanel::showHint()
{
    if (m_form->target() == CheckTarget::ConnectionEndpoint) {
        m_ui->checkVerdict->showMessage(
            VerdictView::Severity::Plain, tr("Why does presence show no client data?"),
            tr("Enter your connection endpoint, choose an identity, and press F5. RadarDesk "
               "reports a connection as a browser does and checks what presence then shows."));
        return;
    }
    m_ui->checkVerdict->showMessage(
        VerdictView::Severity::Plain, tr("Why is a private channel refused?"),
        tr("Enter a channel and your authentication endpoint, choose an identity, and press F5. "
           "RadarDesk repeats every step a browser takes and explains the first one that fails."));
}

void CheckPanel::showVerdict()
{
    const CheckVerdict verdict = verdictOf(m_steps.report());
    m_ui->checkVerdict->showMessage(severityOf(verdict.kind), verdict.headline, verdict.text);
    const Finding *telling = m_steps.report().telling();
    if (!telling)
        return;
    if (const auto remedy = remedyOf(*telling, m_services.runner.settings()))
        m_ui->checkVerdict->offer(remedy->label, [this, remedy] { apply(*remedy); });
}

void CheckPanel::showIdentityFault()
{
    if (m_services.runner.isRunning())
        return;
    const QString fault = m_form->identityFault();
    if (fault.isEmpty()) {
        if (std::exchange(m_showsIdentityFault, false)) {
            if (hasReport() && m_steps.report().isFinished())
                showVerdict();
            else
                showHint();
        }
        return;
    }
    m_showsIdentityFault = true;
    m_ui->checkVerdict->showMessage(VerdictView::Severity::Warning,
                                    tr("“%1” can't be used: its cookies are missing", "an identity")
                                        .arg(m_form->identityName()),
                                    fault);
    m_ui->checkVerdict->offer(tr("Enter the cookies"),
                              [this] { Q_EMIT identityWanted(settings().identity); });
}

void CheckPanel::apply(const Remedy &remedy)
{
    using Act = Remedy::Act;
    if (remedy.act == Act::EditIdentity) {
        Q_EMIT identityWanted(settings().identity);
    } else if (remedy.act == Act::EditProfile) {
        Q_EMIT profileWanted();
    } else if (remedy.act == Act::Copy) {
        QGuiApplication::clipboard()->setText(remedy.text);
        m_ui->checkNotice->showMessage(tr("Copied: %1").arg(remedy.text.simplified()));
    } else if (m_form->apply(remedy)) {
        run();
    }
}

void CheckPanel::compare()
{
    const CheckSettings &checked = m_services.runner.settings();
    const SavedCheck *kept = m_services.checks.find(checked.id);
    const CheckRecord now = recordOf(m_steps.report());
    if (kept && kept->lastGood && !now.isGood)
        m_steps.setChanges(changesBetween(*kept->lastGood, now), kept->lastGood->started);
    if (kept)
        m_services.checks.addRecord(checked.id, now);
}

void CheckPanel::onRunningChanged(bool running)
{
    m_form->setRunning(running);
    if (!running && m_services.runner.report()) {
        m_steps.setReport(*m_services.runner.report());
        m_ui->checkVerdict->showMessage(VerdictView::Severity::Plain, tr("The check was stopped"));
    }
    showStep();
}

void CheckPanel::showStep()
{
    const int row = m_ui->checkSteps->currentIndex().row();
    if (!hasReport())
        m_ui->checkDetails->showHint(
            tr("No results yet"),
            tr("The request, response and verdict of each step appear here."));
    else if (row == m_steps.stepCount())
        m_ui->checkDetails->showChanges(m_steps.changes(), m_steps.since());
    else if (row >= 0)
        m_ui->checkDetails->showStep(m_steps.steps().at(row), m_steps.hasFirstFinding(row));
}

void CheckPanel::copy()
{
    QGuiApplication::clipboard()->setText(
        toMarkdown(m_steps.report(), m_services.runner.settings(), m_form->identityName()));
    m_ui->checkNotice->showMessage(
        tr("Copied the report as Markdown, without cookies, tokens and secrets."));
}

void CheckPanel::watch(bool on)
{
    if (!on) {
        m_services.runner.stopWatching();
        m_ui->checkNotice->showMessage({});
        return;
    }
    m_services.runner.watch(settings());
    m_ui->checkNotice->showMessage(
        tr("The check runs again whenever the endpoint's server restarts."));
}

void CheckPanel::onUpChanged(bool up)
{
    if (!up && m_form->isWatching())
        m_ui->checkNotice->showMessage(
            tr("The endpoint's server is down. The check runs again when the server is back."));
}

void CheckPanel::askName()
{
    m_saved->askName(m_form->suggestedName());
}

void CheckPanel::save(const QString &name)
{
    if (name.isEmpty()) {
        m_ui->checkNotice->showMessage(tr("Enter a name to save the check."));
        return;
    }
    const bool isOfThis = hasReport() && m_steps.report().isFinished();
    const QString saved = m_services.checks.saveAs(
        settings(), name, m_services.active.profile().id,
        isOfThis ? std::optional(recordOf(m_steps.report())) : std::nullopt);
    m_form->setSaved(saved, name);
    m_saved->setCurrent(saved, name);
    m_saved->hide();
    m_form->focusRun();
    m_ui->checkNotice->showMessage(tr("Saved as “%1”.").arg(name));
    Q_EMIT changed();
}

} // namespace RadarDesk::gui

#include "moc_checkpanel.cpp"
