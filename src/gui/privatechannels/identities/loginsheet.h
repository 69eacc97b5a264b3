// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identity.h>
#include <privatechannels/identities/loginrun.h>

#include <QDialog>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class LoginSheet;
}

/// How an identity signs in: makes one with the cookies that it got, or edits that of one.
class LoginSheet : public QDialog
{
    Q_OBJECT

public:
    explicit LoginSheet(QWidget *parent);
    ~LoginSheet() override;

    /// Opens empty.
    void openNew();
    /// Opens with the sign-in of \a identity, which has one.
    void openWith(const privatechannels::Identity &identity);

Q_SIGNALS:
    /// The person agrees to add \a identity.
    void agreed(const RadarDesk::privatechannels::Identity &identity);
    /// The person has changed how the identity \a id signs in; \a cookies are those that the
    /// changed sign-in got, empty where it wasn't tried.
    void edited(const QString &id, const RadarDesk::privatechannels::LoginRecipe &recipe,
                const QString &cookies);

private:
    void signIn();
    void showResult(const QString &text, const QString &fault);
    void open(const privatechannels::LoginRecipe &recipe);
    void finish();
    [[nodiscard]] bool isEditing() const { return !m_edited.isEmpty(); }
    [[nodiscard]] privatechannels::LoginRecipe entered() const;

    std::unique_ptr<Ui::LoginSheet> m_ui;
    privatechannels::LoginRun m_run;
    QString m_cookies; // that the last sign-in got
    privatechannels::LoginRecipe m_used; // by that sign-in
    QString m_edited; // the identity whose sign-in is edited; empty for a new one
};

} // namespace RadarDesk::gui
