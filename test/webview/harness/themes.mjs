/** Colours as the editor would set them, for the themes that the panel is looked at in. */
export const themes = {
  dark: {
    class: 'vscode-dark',
    colours: {
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      descriptionForeground: '#9d9d9d',
      'editorError-foreground': '#f14c4c',
      'editorWarning-foreground': '#cca700',
      'editorInfo-foreground': '#3794ff',
      focusBorder: '#0078d4',
      'textLink-foreground': '#4daafc',
      'editorHoverWidget-background': '#202020',
      'editorHoverWidget-border': '#454545',
    },
  },
  light: {
    class: 'vscode-light',
    colours: {
      'editor-background': '#ffffff',
      'editor-foreground': '#3b3b3b',
      descriptionForeground: '#616161',
      'editorError-foreground': '#e51400',
      'editorWarning-foreground': '#bf8803',
      'editorInfo-foreground': '#1a85ff',
      focusBorder: '#005fb8',
      'textLink-foreground': '#005fb8',
      'editorHoverWidget-background': '#f8f8f8',
      'editorHoverWidget-border': '#c8c8c8',
    },
  },
  hc: {
    class: 'vscode-high-contrast',
    colours: {
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      'editorError-foreground': '#f48771',
      'editorWarning-foreground': '#ffd370',
      'editorInfo-foreground': '#3794ff',
      focusBorder: '#f38518',
      'textLink-foreground': '#21a6ff',
      contrastBorder: '#6fc3df',
      contrastActiveBorder: '#f38518',
    },
  },
};
themes['hc-light'] = {
  class: 'vscode-high-contrast vscode-high-contrast-light',
  colours: {
    'editor-background': '#ffffff',
    'editor-foreground': '#292929',
    'editorError-foreground': '#b5200d',
    'editorWarning-foreground': '#895503',
    'editorInfo-foreground': '#0063d3',
    focusBorder: '#006bbd',
    'textLink-foreground': '#0f4a85',
    contrastBorder: '#0f4a85',
    contrastActiveBorder: '#006bbd',
  },
};
