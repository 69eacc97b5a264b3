// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/settings/settingsdialog.h>

#include <base/language/language.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/look/theme.h>
#include <gui/kit/look/zoom.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/profiles/retentionpanel.h>
#include <session/profiles/activeprofile.h>
#include <session/retention/historyretention.h>
#include <workbench/core/preferences.h>
#include <workbench/profiles/profilesmodel.h>

#include <ui_settingsdialog.h>

#include <QLocale>
#include <QSignalBlocker>

namespace RadarDesk::gui {

using namespace base;
using namespace workbench;
using namespace session;

namespace {

template <typename Enum> Enum chosenIn(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

void chooseData(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

SettingsDialog::SettingsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_services(services)
    , m_retention(new RetentionPanel(services.retention, this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("settingsDialog"));
    setUpLook();
    setUpLanguage();
    setUpNotifications();
    setUpMessages();
    setUpHistory();
    connect(m_ui->settingsKeys, &QPushButton::clicked, this, &SettingsDialog::keysRequested);
    connect(m_ui->settingsSandbox, &QPushButton::clicked, this, &SettingsDialog::sandboxRequested);
    connect(m_ui->settingsClose, &QPushButton::clicked, this, &QDialog::accept);
    // How much the history holds is counted yet, and takes a line; letters of another font are
    // higher.
    const QSize needed =
        m_ui->settingsFields->sizeHint() + QSize(0, fontMetrics().lineSpacing() * 3 / 2);
    m_ui->settingsScroll->setMinimumWidth(m_ui->settingsFields->minimumSizeHint().width()
                                          + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    constexpr QSize Most(560, 620);
    resize(
        std::max(Most.width(), needed.width()),
        std::min(Most.height(), needed.height() + m_ui->settingsBottom->sizeHint().height() + 8));
}

SettingsDialog::~SettingsDialog() = default;

QList<SettingsDialog::Setting> SettingsDialog::settings()
{
    return {{tr("Theme"), QStringLiteral("settingsTheme")},
            {tr("Text size"), QStringLiteral("settingsZoom")},
            {tr("Position of the inspector"), QStringLiteral("settingsInspector")},
            {tr("Language"), QStringLiteral("settingsLanguage")},
            {tr("Notifications"), QStringLiteral("settingsNotifyMessages")},
            {tr("Point out unusual messages"), QStringLiteral("settingsUnusual")},
            {tr("How long the history is stored"), QStringLiteral("settingsHistory")},
            {tr("Keyboard shortcuts"), QStringLiteral("settingsKeys")},
            {tr("Address and credentials of the sandbox"), QStringLiteral("settingsSandbox")}};
}

void SettingsDialog::setUpLook()
{
    const auto fill = [this](QComboBox *box, auto &&chosen) {
        connect(box, &QComboBox::currentIndexChanged, this, chosen);
    };
    QComboBox *const theme = m_ui->settingsTheme;
    theme->addItem(tr("Follow the system"), static_cast<int>(Theme::Appearance::System));
    theme->addItem(tr("Light"), static_cast<int>(Theme::Appearance::Light));
    theme->addItem(tr("Dark"), static_cast<int>(Theme::Appearance::Dark));
    const auto showTheme = [this] {
        chooseData(m_ui->settingsTheme, static_cast<int>(m_services.theme.appearance()));
    };
    showTheme();
    fill(theme,
         [this, theme] { m_services.theme.setAppearance(chosenIn<Theme::Appearance>(*theme)); });
    connect(&m_services.theme, &Theme::appearanceChanged, this, showTheme);

    QComboBox *const zoom = m_ui->settingsZoom;
    for (const int percent : Zoom::levels())
        zoom->addItem(tr("%1%", "of the usual size of letters").arg(QLocale().toString(percent)),
                      percent);
    const auto showZoom = [this] { chooseData(m_ui->settingsZoom, m_services.zoom.percent()); };
    showZoom();
    fill(zoom, [this, zoom] { m_services.zoom.setPercent(zoom->currentData().toInt()); });
    connect(&m_services.zoom, &Zoom::changed, this, showZoom);

    using Side = WindowLayout::InspectorSide;
    QComboBox *const side = m_ui->settingsInspector;
    side->addItem(tr("At the right"), static_cast<int>(Side::Right));
    side->addItem(tr("At the bottom"), static_cast<int>(Side::Bottom));
    side->addItem(tr("In its own window"), static_cast<int>(Side::OwnWindow));
    const auto showSide = [this] {
        chooseData(m_ui->settingsInspector, static_cast<int>(m_services.layout.inspectorSide()));
    };
    showSide();
    fill(side, [this, side] { m_services.layout.setInspectorSide(chosenIn<Side>(*side)); });
    connect(&m_services.layout, &WindowLayout::changed, this, showSide);
}

void SettingsDialog::setUpLanguage()
{
    QComboBox *const language = m_ui->settingsLanguage;
    language->addItem(tr("Follow the system"), QString());
    for (const QString &code : Language::available())
        language->addItem(Language::nameOf(code), code);
    chooseData(language, m_services.preferences.language());
    if (language->currentIndex() < 0)
        chooseData(language, QString()); // of a translation that is gone
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        m_services.preferences.setLanguage(language->currentData().toString());
    });
}

void SettingsDialog::setUpNotifications()
{
    const Preferences::Notifications chosen = m_services.preferences.notifications();
    m_ui->settingsNotifyMessages->setChecked(chosen.messages);
    m_ui->settingsNotifyFailures->setChecked(chosen.failures);
    m_ui->settingsNotifyRuns->setChecked(chosen.runs);
    for (const QCheckBox *box :
         {m_ui->settingsNotifyMessages, m_ui->settingsNotifyFailures, m_ui->settingsNotifyRuns})
        connect(box, &QCheckBox::toggled, this, [this] {
            m_services.preferences.setNotifications(
                {.messages = m_ui->settingsNotifyMessages->isChecked(),
                 .failures = m_ui->settingsNotifyFailures->isChecked(),
                 .runs = m_ui->settingsNotifyRuns->isChecked()});
        });
}

void SettingsDialog::setUpMessages()
{
    m_ui->settingsUnusual->setChecked(m_services.preferences.pointsOutUnusual());
    connect(m_ui->settingsUnusual, &QCheckBox::toggled, &m_services.preferences,
            &Preferences::setPointsOutUnusual);
}

void SettingsDialog::setUpHistory()
{
    fillPlace(m_ui->settingsHistory, m_retention);
    m_ui->settingsHistoryLabel->setBuddy(m_retention);
    connect(m_retention, &RetentionPanel::chosen, this, [this] {
        Profile profile = m_services.active.profile();
        m_retention->applyTo(profile);
        m_services.profiles.update(profile);
    });
    connect(&m_services.active, &ActiveProfile::changed, this, &SettingsDialog::showProfile);
    showProfile();
}

void SettingsDialog::showProfile()
{
    const Profile &profile = m_services.active.profile();
    m_retention->setProfile(profile);
    //: %1: the name of a profile
    m_ui->historyScope->setText(
        tr("For events of “%1”, the current profile.").arg(ProfilesModel::shownName(profile)));
}

void SettingsDialog::openAt(const QString &field)
{
    m_services.retention.setChoosing(true);
    show();
    raise();
    activateWindow();
    auto *const asked = field.isEmpty() ? nullptr : findChild<QWidget *>(field);
    QWidget *const first = m_ui->settingsTheme;
    QWidget *const target = asked == m_ui->settingsHistory ? m_retention : asked ? asked : first;
    // Once it is laid out, which a change of the text size can put off.
    QMetaObject::invokeMethod(
        this, [this, target] { m_ui->settingsScroll->ensureWidgetVisible(target); },
        Qt::QueuedConnection);
    target->setFocus(Qt::PopupFocusReason);
}

void SettingsDialog::done(int result)
{
    QDialog::done(result);
    m_services.retention.setChoosing(false);
}

} // namespace RadarDesk::gui

#include "moc_settingsdialog.cpp"
